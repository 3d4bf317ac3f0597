/**
 * Real words one slip away from a word of our lists, so that nobody is told that `contract` is a misspelt `contrast`. They
 * need no meaning here: a word that stands in a list is no misspelling.
 */
export const LOOKALIKES =
  "accent acceptably acing acknowledgment adapt address addressee admit advertise affiliate aground allay alley " +
  "allot alloy ally altar alter altercation alternate analyst annals annul antennae anuses appal apparelled " +
  "apparelling apple apter aptitude area artiste ascent ass assent assert assort atlas attack attended authorise " +
  "aware back bacon badder badger bake baked baker baking baling balk ball ballet band bank barb bard bare bared " +
  "barer barge baring bark barn barter baser bash basin bask bass baste bath bathe batted batter batting battle " +
  "baying beach bead beak beam bean bear beard beast bedder bedding beech being bell bend berth better bias bide " +
  "biding bill bingo binned binning bird bitch bite black blade bland blank blankest blare blast bleach blend blind " +
  "blob bloc blogger blond blonde bloodied bloody blot blotch blue blued bluff blunder blurt boar boast boat bode " +
  "boded boding bogged bogging bolster bolt bond bondage bone boned bonkers booed booing book bookend boom boor " +
  "boot bootee booty bore bored boring borough botch bouncy bound bounded bounding bout boxer brace brain brake " +
  "brandied brandy breach bread breath bride bridle briny broach broad brood brook broom brow brunch brutish buck " +
  "buckle budding budge buff buffet building bull bunch bunk buoy burr burrow bury bus bused bush buss busy butt " +
  "butter buttery cabin cache calk callus calm cancer candied cane canker canter canvass capitol carat care cared " +
  "caring carp carried carry carte carve case cased cash casing caste casting categorise cater cause cave caved " +
  "caving cawing cease cedar cede ceded ceding cell cello chair chance channelled channelling chant chaos chap char " +
  "charge charm charred charring chart chase chaste chatter cheap cheat chest chew chic chick chin china chink " +
  "choir choosy chore chuck chuckle cite cited citing clack clam clamber clamp clan clap clapped clapping clarify " +
  "clarity clash clasp classified claw clean cleans cleat clerk clever climb clod close closest closet clot cloudy " +
  "clout clove cluck coarse coast coat cock codded codding coffer coil coke coked coking collage colon colones coma " +
  "comb comet comma commandeer commando commend commute compete competing compile complain complex compliant " +
  "complied comply compute concert concerto concrete cone conform congest considerably consul contain contend " +
  "contingent contract contrast contributing controller converge convert convey cooed cooing cooked cool coop " +
  "coordinate cope coped copier coping copped copping cord core cored coring corn cornet cornier coroner corps " +
  "corpus cosmetic cosmic costa costed couch could councillor countess coupe couple court cove covert covet crap " +
  "crass crate crater crave cremate crest crew crises crofts crook crouch crow crowd crown crush cull curb curd " +
  "cure cured curing curl currant curried curry curse customisation cyst dairy daises daisy dare dared daring darn " +
  "dart dealing dearth death debase debated debating debt debugger debut decade decease decide decompose deduce " +
  "defame defecate defect defend defied define deflect deftest defy degenerate degrade dehydrate deign delta demon " +
  "demote denote dent dental dependence deplete deport depose depot depreciate depress derail derange deride derive " +
  "descend desert deserve design designate detest devil devise devote devotee dial dialing dicing dimer dine dined " +
  "diner dinned dinning diplomat diplomata direct direr direst disapprove disclose discontinue discord discuses " +
  "discuss disengage disfavour disfigure displace dispose dissolve distinct distract disuse dive dived diver " +
  "diverse divert divide diving doable doer doily doling doming door doping dote doted doting doubly douse dover " +
  "doze dozed dozing drab drain drank drawing drawl dregs dress dressier dried drier drift drip dripped dripping " +
  "drivel droop drove drown drug drugged drugging drunk dry dryer drying dyeing dying eager earring economic " +
  "economise economize edict embedded ember emergence emir employ emptied emptier encore enema enhance enrol " +
  "envelop erring eternal even examine excite exempt exert exist exorcise expanse expect expend expiry explode " +
  "extant extent face faced fact factory fade faded faeces fair fairy fake faked false falter famed fantasied farce " +
  "fare fared faring farm farther fashionably fast fate fating faucet faulty favorably favourably faxed feast " +
  "feather feces feeble feeling fell felled felling fellow fend fennel feud fever fiance fibber ficus fiend figure " +
  "file filed filet filing fillet film finale finalise find finding fine fined finer fining fireman firm fist fiver " +
  "fix fixer flail flake flame flare flash flashier flat flavor flee flesh flied flier fling flit flitting float " +
  "flog flogged flogging flood flounder flour flout flow flue flush foal foam foil foist fold fond font food fool " +
  "foot forage force ford fore foremen forest forge forgo forgoes form formal formulae formulate forte foul found " +
  "founded founding foundling fount four fox foxed free freed fresh friction fried frieze fright frill frond frost " +
  "fry fuel fulfil full fumed funnelled funnelling fury fuss gable gain galley game gamed gaming gander garbage " +
  "garde garter gayer gene genies genus giant gibe gibing gild gnome goad gold golf goof goring grace gradation " +
  "graft grain grand grande grandeur graphics grass grate gratis grave gravel gravy great greed grin grind groan " +
  "groin grope gross grove growl grunt guild guile guilt guise gust gutting gyrate hair hale haled haler half " +
  "haling halt halve hand hard hardier hare hared haring hart haste hatchet hated hating hatting haul haven haying " +
  "head headier healing healthy heap hearing hearth heat heath heave heed heel heir herpes hided hiker hire hitch " +
  "hive hiving hoard hoarse hoist holding hole holed holing homed homey homing hone honing hood hope horde horse " +
  "hose hosed hosing hostel hour house humane humidify hung hunt hutch immunisation impart incest incite indeed " +
  "indent indie induce inert infer inferior infernal infest infinitive infinity initialise initialled initialling " +
  "injure innate insect instill integral integrate intend intensify inter intern internet interpret invent " +
  "inventive inventoried invert jack jagged jangle jewelled jeweller jewelling jigged jigging jingle jogger joint " +
  "jugged jugging juicy jumpier keel kinda kindle kindred lace laced lacing lack ladder laded lading lager lagged " +
  "lagging lake lame lance lane lapel large laser lass last latex lathe latter launder lawyer laxer leaded leaf " +
  "lean leash least leaved ledge left legged legging lend lessen lever lewd libel libelled libelling lick lighten " +
  "lightning likable liken liker lime limed liming linear linen liner linger lion lithe litter little livable liven " +
  "liver livid loaf loaves lobbied lobbing lobe locate locket lodge loft logger logic logo loin loiter long loom " +
  "loon loop loose loosen loped loping lopped lopping loser loss loud louse love loved lover loving lower lowing " +
  "luck lugged lugging lunch lung lunge lust lynch mace macing maker male mall malt mange mangier manifesto manor " +
  "manufacture maple mapper march mare maria marina marine marsh martin mash mass massage mate mated mater mating " +
  "matte maul maximise mayor meal meander meat medal meddle medial median mediate medicate memorise menu mere merge " +
  "mess metal mete meted meting metro midwives mike miked miking mile milk mill mime mind mine mined miner minimise " +
  "mining minuet minus mire mist misuse mite moan mode modem modifier mole molt monkey monogrammed mood moor moose " +
  "moot mopped mopping moral morale morose mortal moses moss motel moth moult mound mountain mourn mousse mousses " +
  "mousy mouth mover muddle mule mull multiplex multiplied multiply mural muse mused mush musing muss muster " +
  "mustier muter mutiny mutter myth naive naked naval navel needle neighbour nestle neural node nose notch " +
  "noticeably notion notre nude numb nutriment observe odder offed offering office older organise organize oust " +
  "outclass outed outer outlive outrage outshone over overate overbear overcharge overdose overeat overestimate " +
  "overhead overhear overheat overprice overrate overrule overseas oversee overstate overt overtone overuse owing " +
  "pace paced pacing pager pain painting pair palace palate paler pall pamper pane panelled panelling pang panicked " +
  "panicking panned panning pant papal parcelled parcelling parch pare pared paring parity parka parlour parred " +
  "parring parsec parson part participate partied pass past pasta pastel pastime pasture pasty pate patent path " +
  "pathos patrolling patted patter patting patty paunch pauper pave paved paving payable payback peace peach pear " +
  "pearl peck peek peer pellet penned penning pepped pepping perch perform perk permitted permitting personalise " +
  "personalize pert pest peter petrol petted petting phoney phonied phony photograph photon picket pickier pickle " +
  "piece pier pierce pike piked piking pill pinch pined pining pint pitted pitting placid plaice plain plane planet " +
  "plank plate playa pleat pliant pliers plod plopped plopping plotter ploy plum plumb plump pluses plush plying " +
  "pocket poet point poise poker pokier pole poled police poling pool poop poplar popped popping poppy pored poring " +
  "port portend pose posed poser posers posing possibly posting posture potent potion potted potter potting pout " +
  "powder praise prance pray precious preferably premier premise present preserve preside pretend prevent prey " +
  "prick prickle pride pried priest prime primmer primp prince prise prison probe proceeding processional profess " +
  "prognoses prone propelled proper proposition propped propping prospective prospectus protect protest prude pry " +
  "prying pubic puck puke puked puking pulp punned punning punt pupped pupping puree purse pursue pushier puss putt " +
  "putter putty quack quake qualifier quantify quartet queen quiet quite quizzed rabbis racer racier rack racket " +
  "radii raft rage raged ragged ragging raging raided rake raked raking ranch randy rang rankle ransom rant rape " +
  "rapid rapped rapping rare rared raring raster ration ratted ratting rattle rave raved ravel raven raving readied " +
  "readier reading realise ream rear reasonably rebate rebel recant recapture recite recognise recognize record " +
  "recreate recruited rector recycle redden reed reef reel reference refine reform refuge refuse regain regard " +
  "regulate reign relaid relay relied relieve religious relive rely remain remainder remake remanded remarkably " +
  "remedied renal rend reorganise reorganize repent repose repress reproduce repulse reroute rescue resent resented " +
  "resenting reside residue resin resort respond restructure resurface retard retract retro revel revelled reveller " +
  "revelling revenge revere reverence reverse revile revolution rice riced ricing ridding ridge rifer rile ringed " +
  "rink rinse riot ripple riser rite river rivet roach road roar robe rock rogue roll roof room roost root rope " +
  "roped rose roster rotted rotting rotund rouge rough rouse rout routeing ruder ruffle rule ruled ruler runaway " +
  "rung runnier runt ruse rust rustle rutted saber sack sacred sades safe safer sage sager sake sally salmon saloon " +
  "salt salve same sand sandy sang sapling sapped sapping sash sauce saucier saucy saver saving savor sawing scab " +
  "scald scalp scaly scams scanner scant scar scarce scare scarf scarred scarring scarves scary scene scold scoop " +
  "scoot scorn scour scourge scout screw scummed seal seam sear secrete secure sedate seed seem seep seize self " +
  "sentience sentient separate setter seven sever severe sewing sex shack shady shaft shake shaky shall sham shame " +
  "shammed shamming shard shards shark sharp shave shear sheave shed sheep sheer shell shelve shied shimmer shin " +
  "shine shingle shinned shinning shiny shire shirk shirt shock shoe shone shoo shore shot shout shove showier " +
  "shred shrewd shrine shuck shunt shy sick side sided sideshow siding sidle sift sigh sight silence sill silly " +
  "simmer simply sing singe sinned sinner sinning sipped sipping sire site sited siting sitting six sizable sizer " +
  "skating skein skew skillet skim skimp skin skipper skulk skull sky skying slack slander slant slap slash slat " +
  "slate slave slay sleek sleepier slender slew slice slick slier slimmer sling slip slipped slipping slit slitting " +
  "sliver slog slop slope slopped slopping slosh sloth sluice slummed slummer slush slut smack smear smell smite " +
  "smock smoke smokier smoky smolder smuggest snail snake snare snarl sneak sneakier snip snipped snipping snore " +
  "snort snot snow snuggest soar sock socket soil solder sole soled solid soling solo sopped sopping sore sorer " +
  "sorry sorta sour sowed sowing spacial spade span spank spanner spanning sparc spare spark sparred sparring spars " +
  "sparse spat spate spatted spatting spay spear specified specifier specify spell spelt spew spice spicy spider " +
  "spied spike spill spilt spine spire spit spite spitted spitting splat splice splint spoilt spore sports spout " +
  "sprang spree sprig spring sprung spur spurred spurring spurt spy squid stable stag stain stair stake stale stalk " +
  "stall standing staple stare startle starve stats statue stature statute stave stay steam steel steep stem " +
  "sterling steve stew stickier stickler sticky stiff still sting stingier stint stir stirred stirring stocky stoke " +
  "stole stolid stomp stone stony stoop stopper storey stork storm stormy stove strain strand strange strangle " +
  "strap strapped stray streak strew strip stripped stripper stripping stroke stroll strong strung studious stuff " +
  "stump stung sturdy sturgeon stylus suave subdivide sublime submerge subside subsidise subsidize suck suction " +
  "suit suitably summed summonsed summonsing sunset supper supple sure surge surly surrey swab swamp swan swat " +
  "swatch sway swear sweat sweep sweet swell swerve swift swill swing synchronise synchronize tack taco tail taker " +
  "tale talent talk tall tamed tamer taming tamper tank tape taped taper taping taste tax taxed taxi teak tear " +
  "tease teat teeing teem teeter telephony tend tens tent testes testis thank there these thesis thick thickest " +
  "thicket thin thing thong thorough those though thought thrash throat throes through throughout thrust thumb " +
  "thump thyme tick tickle tide tided tier tiger tile tiled tiling till tilt timber timid ting tinker tirade tire " +
  "tired toast toddle toil toll tome tone toned toning tonne topple tough tout toxic toying trace track tract trade " +
  "trafficking train trainee tramp trance trans transferred transferring transmit trap trapped trapping travis " +
  "tread treatise treaty tree treed tribal tribe trick trickle trill trimmer trio tripe triple triplet tripod " +
  "tripos troll tropics trot trough trout truce true trued truest truing trunk truss trustee trusty truth tryout " +
  "tsar tuba tube tubed tubing tuck tugged tugging tuna tuner tunnelled tunnelling turn tusk tweed twin twine " +
  "twinks tying unauthorized underlie underlies understandably underwrote unfit unfold uninformed unison unite " +
  "unity unset unsettle untie unties unwound usher valve vatted vatting vial vice viced vicing visa vise visibly " +
  "vista vocation void voter vouch wadding wafer waft wage waged wagged waging waif waist waive waked waken wall " +
  "wand wander wane waned waning wanner ward warm warp warrant wart wash water watt waver wavier weak wean weary " +
  "weave weed weeing weigh weighed weighing weld well welt whale what wheedle where whereas whet whether while " +
  "whirl whisk whiten whole whore widow wield wife will wince wind windows wined wing wining winter wise witch word " +
  "worm worse worshipped worshipper worshipping worst would wound wrapper wrest wrestle wright wrist writ writhe " +
  "writing yearn zipped zoned zoning";
