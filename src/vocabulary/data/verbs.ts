/**
 * Verbs of analytics names, in their base form. The regular ones make their other forms by rule; a word that stands in no
 * list here is no verb to us, and rules that need one stay silent.
 */

/** Verbs that are hardly ever a noun in a name: where one stands, it is the action. */
export const PURE_VERBS =
  "abandon accept achieve acknowledge acquire activate add adjust advance allow annotate answer appear append apply " +
  "approve archive arrive ask assign associate attach attempt authenticate authorize backfill ban begin blur bounce " +
  "browse buffer build buy calculate cancel capture categorize change choose claim classify clear click clone close " +
  "collapse collect come commence comment commit compare compile complete compose compress configure confirm " +
  "connect consent consider consume continue convert copy crash create crop customize deactivate decline decrease " +
  "decrypt deduct delay delete deliver deny deploy deprecate deselect destroy detach detect determine disable " +
  "disallow discard disconnect discover dismiss display disqualify download downgrade drag drop duplicate earn edit " +
  "eject embed emit enable encrypt end endorse engage enroll enter evaluate exceed execute exit expand expire " +
  "explore export extend extract fail fetch fill find finish fire focus follow forget forward freeze fulfill " +
  "generate get give go grant grow guess handle happen hide hover identify ignore import include increase " +
  "initialize initiate inject insert inspect install instantiate invalidate invite invoke join keep launch learn " +
  "leave lend let link listen load lock lose make manage measure merge migrate minimize maximize miss modify " +
  "monitor mount move mute navigate notify observe obtain occur open opt override overwrite own parse pass paste " +
  "pause pay perform persist pick pin play populate prefer preload prepare press prevent print proceed promote " +
  "prompt propose provide provision prune publish pull purge push qualify reach react read realize rearrange " +
  "reassign rebuild receive recharge recommend reconnect recover redeem redirect redo reduce refer refresh refund " +
  "regenerate register reinstall reject relate release reload remember remind remove rename render renew reopen " +
  "reorder repeat replace replay reply repost request require reschedule resend reserve reset resize resolve " +
  "restart restore resume retrieve retry return reuse reveal revert revoke rewind rotate run save scan schedule " +
  "scroll see seek select sell send serve set share ship show shuffle skip snooze solve speak spend start stop " +
  "stream submit subscribe succeed suggest suspend swap swipe sync take tap terminate test throw toggle track " +
  "transfer transform translate trigger try turn unarchive unassign unban unblock unconvert undo unfollow unfreeze " +
  "uninstall unlink unlock unmask unmount unmute unpin unpublish unregister unrelate unselect unshare unstar " +
  "unsubscribe unwatch update upgrade upload use validate verify view visit vote wait want warn watch withdraw " +
  "write zoom log sign rate like favorite dislike deposit earn spin bid consign inquire lookup impersonate retain " +
  "repay settle escalate triage assess nominate onboard offboard recur incur donate pledge prescribe diagnose dispense consult " +
  "dispatch brew unbox equip respawn defeat gamble liquidate mint unstake invest divest borrow remit reconcile " +
  "accrue disburse reimburse underwrite insure appraise evict furnish relocate depart rebook teach graduate attend " +
  "memorize revise exercise jog stretch meditate breathe sleep hydrate weigh vaccinate heal discharge admit " +
  "transcribe dictate highlight underline retouch monetize upvote downvote unmatch hail summon pair unpair reboot " +
  "calibrate ingest transcode encode decode replicate reinstate prorate upsell preorder backorder restock replenish " +
  "relist delist unlist repackage prepay overpay whitelist blacklist allowlist quarantine rerun retrain finalize " +
  "recruit hire forge craft tame breed hatch evolve fuse conquer spawn despawn unsend recall unmark unflag " +
  "resubscribe resubmit reapply reactivate reauthorize uncheck unlike unhide unenroll untag disenroll greet " +
  "unhighlight unfavorite unsave customise reformat reprint reship reassess reattempt reevaluate collaborate " +
  "compete participate contribute negotiate mediate moderate vet forfeit surrender tokenize detokenize";

/** Verbs that are as often a noun: `search`, `order`, `list`. Only a tense or the lack of any other verb makes them one. */
export const NOUN_VERBS =
  "access alert audit auction backup balance benchmark block bookmark box branch budget call campaign cart cast " +
  "catalog challenge charge chat check checkout churn class code contact control cost count cover credit date debit " +
  "debug deal design direct discount document doubt draft email error estimate exchange experience experiment " +
  "factor favor feature feed filter flag format frame fork function fund gate gift group guarantee guide host " +
  "impact index influence input interest interview invoice issue item journal judge key land lead lease level " +
  "license limit line list live loan look mail map market master mention message mirror model name need network " +
  "note notice number object offer order outline output pack package page paint panic park parent part partner " +
  "patch phone photo picture pilot pitch plan plot point poll port position post preview price profile program " +
  "project promise pulse purchase query question queue quiz quote race raise range rank reason receipt regret " +
  "report research response rest result review reward ring route sample score screen search season segment sense " +
  "sequence service session shape shop signal size sketch slide slot sort sound source space sponsor spot stage " +
  "stamp state step stock store stress structure study style subject summit survey switch table target task team " +
  "template text time tip title top total tour trade train trash travel treat trial trip trust tune tutor twist " +
  "value video volunteer voucher walk warranty wave welcome win wish wonder work wrap yield act blog label tag type " +
  "match record place surface supply support star process mark mask scale split produce book board rent mortgage " +
  "dose swab exam grade ping poke wink boost burn loop clip trim rip raid loot tackle squat lift lunge ride hike " +
  "row climb bike cycle ski surf skate jump kick punch shot rep shift lunch meal brief remark refill treatment " +
  "harvest plant cook debate rental stake tweet snap voice dial fax ticket wager";

/** Irregular verbs: base, past, participle where it differs, then the base's own doubled or unusual gerund is by rule. */
export const IRREGULAR_VERBS =
  "become became become|begin began begun|bet bet|bid bid|bind bound|break broke broken|bring brought|build built|" +
  "buy bought|cast cast|catch caught|choose chose chosen|come came come|cost cost|cut cut|deal dealt|do did done|" +
  "draw drew drawn|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|" +
  "fly flew flown|forget forgot forgotten|freeze froze frozen|get got gotten|give gave given|go went gone|" +
  "grow grew grown|hear heard|hide hid hidden|hit hit|hold held|keep kept|know knew known|lead led|learn learnt|" +
  "leave left|lend lent|let let|lose lost|make made|mean meant|meet met|overwrite overwrote overwritten|" +
  "override overrode overridden|pay paid|put put|quit quit|read read|rebuild rebuilt|redo redid redone|" +
  "repay repaid|resend resent|reset reset|rewind rewound|ride rode ridden|ring rang rung|rise rose risen|run ran run|" +
  "say said|see saw seen|seek sought|sell sold|send sent|set set|shoot shot|show showed shown|shut shut|speak spoke spoken|" +
  "spend spent|spin spun|split split|spread spread|stand stood|steal stole stolen|stick stuck|strike struck|swim swam swum|" +
  "take took taken|teach taught|tell told|think thought|throw threw thrown|undo undid undone|unfreeze unfroze unfrozen|" +
  "understand understood|wake woke woken|wear wore worn|win won|withdraw withdrew withdrawn|write wrote written|" +
  "be was been|have had|broadcast broadcast|forecast forecast|input input";

/** Particles that make another verb of a verb: `sign up` is not `sign in`. */
export const PARTICLES = "in out up on off down back over away through";

/** One word for a verb and its particle, as nouns have it: `signup`, `login`. */
export const JOINED_VERBS =
  "signup sign up|signin sign in|signout sign out|signoff sign off|login log in|logon log in|logout log out|" +
  "logoff log out|optin opt in|optout opt out|checkin check in|timeout time out|payout pay out|pickup pick up|topup top up|followup follow up|" +
  "rollback roll back|rollout roll out|setup set up|" +
  "signups sign up|logins log in|logouts log out|signins sign in|pageview page view|pageviews page view|screenview screen view";
