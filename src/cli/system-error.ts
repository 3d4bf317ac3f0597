const WORDS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EBUSY: "something else uses it",
  EDQUOT: "the quota is used up",
  EEXIST: "something else is in its place",
  EFBIG: "the file would be larger than is allowed here",
  EISDIR: "it is a folder",
  ELOOP: "its links go in circles",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "the name is too long",
  ENOENT: "it is not there",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of its path is a file",
  ENOTEMPTY: "it is not empty",
  EPERM: "permission denied",
  EROFS: "the disk is read-only",
};

/** The code of what the operating system refused, such as `ENOENT`. */
export const systemCode = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error ? String(error.code) : undefined;

/** What the operating system says, in words. */
export const reason = (error: unknown): string =>
  WORDS[systemCode(error) ?? ""] ?? (error instanceof Error ? error.message : String(error));
