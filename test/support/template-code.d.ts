/** How the build compiles templates of ours; it is JavaScript, as all that builds. */
declare module "*/template-code.mjs" {
  /** The module of a template, which prints it. Throws where the template says more than our templates may. */
  export function templateCode(text: string): string;
}
