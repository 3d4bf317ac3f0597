/**
 * Real words one slip away from a word of our lists, so that nobody is told that `contract` is a misspelt `contrast`. They
 * need no meaning here: a word that stands in a list is no misspelling.
 */
export const LOOKALIKES =
  "abase absented accent acceptably acing acknowledgment adapt address addressee admit advertise affiliate aground allay " +
  "alley allot alloy ally altar alter altercation alternate alumna analyst annals anneal announced annul antennae anuses " +
  "appal apparelled apparelling apple apter aptitude arbitrate area artiest artiste ascent ass assemble assent assert " +
  "assort atlas attack attended authorise automates automaton aware baaed back backboard bacon badder badger bake baked " +
  "baker baking baling balk ball ballet band bank barb bard bare bared barer barge baring bark barn barter baser bash " +
  "basin bask bass baste bath bathe batted batter batting battle baying beach bead beak beam bean bear beard beast " +
  "beater bedder bedding beech being bell bend berth better bias bide biding bilking bill bingo binned binning bird " +
  "bitch bite black blade bland blank blankest blare blast bleach blend blind blob bloc blogger blond blonde bloodied " +
  "bloody blot blotch blue blued bluff blunder blurt boar boast boat bode boded boding bogged bogging bolster bolt bond " +
  "bondage bone boned bonkers booed booing book bookend boom boor boot bootee booty bore bored borer boring borough " +
  "botch bouncy bound bounded bounding bout boxer brace brain brake brandied brandy breach bread breath bride bridle " +
  "briny broach broad brood brook broom brow brunch brutish buck buckle budding budge buff buffet building bull bunch " +
  "bunk buoy burgher burr burrow bury bus bused bush bushiness buss busy butch butt butter buttery cabin cache cadet " +
  "calk callus calm camber camped campier camps cancer candied cane canker canter canvass caper capitol carat care cared " +
  "caring carousal carouse carp carpet carried carry carte cartoon carve case cased cash casing caste casting categorise " +
  "cater cation cause cave caved caving cawing cease cedar cede ceded ceding cell cello chair champing chance channelled " +
  "channelling chant chaos chap char charge charm charred charring chart chary chase chaste chatter cheap cheat chest " +
  "chew chic chick chin china chink chocking choir choosy chore chuck chuckle cite cited citing clack clam clamber clamp " +
  "clan clap clapboard clapped clapping claret clarify clarity clash clasp classified claw clean cleans cleat clerk " +
  "clever climb clod close closest closet clot cloudy clout clove cluck coarse coast coat cock codded codding codex " +
  "coffer coil coke coked coking collage collusion colon colones coma comb comet comma commandeer commando commend " +
  "commute compete competing compile complain complex compliant complied comply compute concert concerto concession " +
  "concrete concurrence condole cone conform conformation congest conic considerably constrain constrictor consul " +
  "contain contend contingent contract contrast contributing controller converge convert convey cooed cooing cooked cool " +
  "coolie coop coordinate cope coped copier coping copped copping cord core cored coring corn cornet cornier coroner " +
  "corps corpus cosmetic cosmic costa costed couch could councillor countess coupe couple court courtier cove covert " +
  "covet craftsmen cramping crap crass crate crater crave cremate cress crest crew cricked crises crofts crook crouch " +
  "crow crowd crown crush cull curb curd cure cured curing curl currant curried curry curse curvy cushier customisation " +
  "cyst dabbing dairy daises daisy dare dared daring darn dart dealing dearth death debase debated debating debt " +
  "debugger debut decade decease decide decompose deduce deducible defame defecate defect defend defied define deflect " +
  "deftest defy degenerate degrade dehydrate deice deign delimited delta demon demote denote dent dental dependence " +
  "deplete deport depose depot depreciate depredation depress derail derange deride derive descend desert deserve design " +
  "designate detest developed devil devise devote devotee dial dialing dialyses dicing dicker dimer dine dined diner " +
  "dinging dinned dinning diplomat diplomata direct direr direst disapprove disclose discontinue discord discuses " +
  "discuss disengage disfavour disfigure displace dispose dissolve distinct distract disuse dive dived diver diverse " +
  "diversify divert divide diving doable docked docket doer doily doling doming donning door doping dote doted doting " +
  "doubly douse dover doze dozed dozing drab dragoon drain drams drank drawing drawl dregs dress dressier dried drier " +
  "drift drip dripped dripping drivel droop drove drown drubbing drug drugged drugging drunk dry dryer drying dunner " +
  "dyeing dying eager earring economic economise economize edict electronica embedded ember emergence emir employ " +
  "emptied emptier encore enema enhance enrol envelop equalized erring ester eternal even examine excite excuse exempt " +
  "exert exist exorcise expanse expatiate expect expedience expend expiation expiry explode extant extent face faced " +
  "fact factory fade faded faeces fair fairy fake faked false falter famed fantasied farce fare fared faring farm " +
  "farther fashionably fast fate fating fatness faucet faulty favorably favourably faxed feast feather feces federates " +
  "feeble feeling fell felled felling fellow fend fennel feud fever fiance fibber ficus fiend figure file filed filet " +
  "filing fillet film finagle finale finalise find finding fine fined finer fining fireman firm fist fiver fix fixer " +
  "flail flake flame flare flash flashier flat flavor flee flesh flied flier fling flit flitting float flog flogged " +
  "flogging flood flounder flour flout flow flue flush foal foam foil foist fold fond font food fool foot forage force " +
  "ford fore foremen forest forge forgo forgoes form formal formulae formulate forte foul found founded founding " +
  "foundling fount four fox foxed foyer free freed fresh freshmen friction fried frieze fright frill frond frost fry " +
  "fuel fulfil full fullback fumed funereal funnelled funnelling furry fury fuss gable gain galleon galley game gamed " +
  "gamier gaming gander gantlet garbage garde garter gayer gene genies genus giant gibe gibing gild gnome goad gofer " +
  "gold golf goof goring grace gradation grads graft grain grand grande grandeur graphics grass grate gratis grave " +
  "gravel gravy great greed grin grind groan groin grope gross grove growl grunt guild guile guilt guise gust gutting " +
  "gyrate hair hale haled haler half haling halt halve hand hard hardier hare hared haring hart haste hatchet hated " +
  "hating hatting haul haven haying head headier healing healthy heap hearing hearth heat heath heave heed heel heir " +
  "herpes hickey hided hieing hiker hire hitch hive hiving hoard hoarse hoist hokey holding hole holed holing homed " +
  "homey homing hone honing hood hope horde horse hose hosed hosing hostel hour house hubby humane humidify hummock hung " +
  "hunt hutch immunisation impart impatient incest incite indeed indemnify indent indie induce inert infer inferior " +
  "infernal infest infinitive infinity inflection inhaled initialise initialled initialling injure innate insect instill " +
  "integral integrate intend intensify inter intern internet interpret invent inventive inventoried invert jack jagged " +
  "jangle jewelled jeweller jewelling jigged jigging jingle jogger joint jugged jugging juicy jumpier keel kinda kindle " +
  "kindred lace laced lacing lack ladder laded lading lager lagged lagging lake lame lance lane lapel large largo laser " +
  "lass last lateral latex lathe latter launder lawyer laxer leaded leaf lean leash least leaved ledge left legged " +
  "legging lend lessen lever lewd libel libelled libelling lick lighten lightning likable liken liker lime limed liming " +
  "linear linen liner linger lion lithe litter little livability livable liven liver livid loaf loaves lobbied lobbing " +
  "lobe locate locket locution lodge loft logger logic logo logon loin loiter long loom loon loop loose loosen loped " +
  "loping lopped lopping loser loss loud louse love loved lover loving lower lowing luck lugged lugging lunch lung lunge " +
  "lust lynch mace macing maintained maker male mall malt mange mangier manifesto manor manufacture maple mapper march " +
  "mare maria marina marine marksmen marsh martin mash mass massage mate mated mater mating matte maul maximise mayor " +
  "meal meander meat medal meddle medial median mediate medicate memorise menu mere merge mess metal mete meted meting " +
  "metro midwives mike miked miking mile milk mill mime mind mine mined miner minimise mining minster minuet minus mire " +
  "mist misuse mite miter moan mobster mode modem modifier mole molt monkey monogrammed mood moor moose moot mopped " +
  "mopping moral morale morose mortal moses moss motel moth moult mound mountain mourn mousse mousses mousy mouth mover " +
  "muddle mule mull multiplex multiplied multiply mural muse mused mush musing muss muster mustier muter mutiny mutter " +
  "myth naive naked naval navel needle neighbour nestle nettling neural node nose notch noticeably notion notre nude " +
  "numb nutriment nutting observe odder offed offering office older opining organise organize oust outclass outed outer " +
  "outlive outrage outshone over overate overbear overcharge overdose overeat overestimate overhead overhear overheat " +
  "overprice overrate overrule overseas oversee overstate overt overtone overuse owing pace paced pacing pager pain " +
  "painting pair palace palate paler pall pamper pane panelled panelling pang panicked panicking panned panning pant " +
  "papal parcelled parcelling parch pare pared paring parity parka parlour parred parring parry parsec parson part " +
  "participate partied pass past pasta pastel pastime pasture pasty pate patent path pathos patrolling patted patter " +
  "patting patty paunch pauper pave paved paving payable payback payed peace peacemaker peach pear pearl peck peek peer " +
  "pellet penned penning pepped pepping peppy perch perform perk permitted permitting peroration personalise personalize " +
  "pert pest peter petrol petted petting phoney phonied phony photograph photon piazza picket pickier pickle piece pier " +
  "pierce pike piked piker piking pill pinch pined pining pint piper pitted pitting placid placket plaice plain plaint " +
  "plane planet plank plate playa pleat pliant pliers plod plopped plopping plotter ploy plum plumb plump pluses plush " +
  "plying pocket poet point pointier poise poker pokier pole poled police poling pool poop poplar popped popping poppy " +
  "pored poring port portend pose posed poser posers posing possibly posting posture potent potion potted potter potting " +
  "pout powder praise prance pray precious predication preferably premier premise present preserve preside pretend " +
  "prevent prey prick prickle pride pried priest prime primmer primp prince prise prison probe proceeding processional " +
  "profess prognoses prone propelled proper proposition propped propping proscription prospective prospectus prostheses " +
  "prosy protean protect protest prude pry prying pubic puck puke puked puking pullet pulp pulpy punned punning punt " +
  "pupal pupped pupping puree purse pursue pushier puss putt putter putty quack quake qualifier quantify quartet queen " +
  "quiet quite quizzed rabbis racer racier rack racket radii raft rage raged ragged ragging raging raided rake raked " +
  "raking ranch randy rang rangy rankle ransom rant rape rapid rapped rapping rare rared raring raster ration ratted " +
  "ratting rattle rave raved ravel raven raving readied readier reading realise ream rear reasonably rebate rebel recant " +
  "recapture recite recognise recognize record recreate recruited rector recycle redcap redden reed reedy reef reel " +
  "reference refine reform refuge refurbishes refurnished refuse regain regard regulate reign relaid relay relevancy " +
  "relied relieve religious relive rely remain remainder remake remanded remarkably remedied remitted renal rend " +
  "reorganise reorganize repent repose repress reproduce repulse reroute rescue resent resented resenting reside " +
  "residency residue resin resort respond restructure resurface retard retires retract retro revel revelled reveller " +
  "revelling revenge revere reverence reverse revile revolution rice riced ricing ridding ridge rifer riffle rile ringed " +
  "rink rinse riot ripper ripple riser rite river rivet roach road roar roaster robe rock rogue roister roll roof room " +
  "roost root rope roped rose roster rotted rotting rotund rouge rough rouse rout routeing ruder ruffle rule ruled ruler " +
  "runaway rung runnier runt ruse rust rustle rutted saber sables sack sacred sades safe safer sage sager sake sally " +
  "salmon saloon salt salve same sand sandy sang sapling sapped sapping sash sating sauce saucier saucy saver saving " +
  "savor sawing scab scald scalp scaly scams scanner scant scar scarce scare scarf scarred scarring scarves scary scene " +
  "scold scoop scoot scorn scour scourge scout screw scummed seal seam sear secrete secure sedate sedition seed seem " +
  "seep seize self sentience sentient separate serer serialized setter seven sever severe sewing sex shack shads shady " +
  "shaft shake shaky shale shall sham shame shammed shamming shard shards shark sharp shave shavings shear sheave shed " +
  "sheep sheer shell shelve shied shill shimmer shin shine shingle shinned shinning shiny shire shirk shirt shock shoe " +
  "shone shoo shore shot shout shove showier shred shrewd shrift shrine shuck shunt shy sick side sided sideshow siding " +
  "sidle sift sigh sight silence sill silly simmer simply sing singe sinned sinner sinning sipped sipping sire site " +
  "sited siting sitting six sizable sizer skating skein skew skillet skim skimp skin skipper skulk skull sky skying " +
  "slack slander slant slap slash slat slate slave slay sleek sleepier slender slew slice slick slier slimmer sling slip " +
  "slipped slipping slit slitting sliver slog slop slope slopped slopping slosh sloth sluice slummed slummer slush slut " +
  "smack smear smell smite smock smoke smokier smoky smolder smuggest snail snake snare snarl sneak sneakier snip " +
  "snipped snipping snore snort snot snow snuggest soar sock socket softer soil solder sole soled solid soling solo " +
  "sopped sopping sore sorer sorry sorta sour sowed sower sowing spacial spade span spank spanner spanning sparc spare " +
  "spark sparred sparring spars sparse spat spate spatted spatting spay spear specified specifier specify spell spelt " +
  "spew spice spicy spider spied spike spill spilt spine spire spit spite spitted spitting splat splice splint spoilt " +
  "spore sports spout sprang spree sprig spring sprung spur spurred spurring spurt spy squid squish stable stag stain " +
  "stair stake stale stalk stall standing staple stare startle starve stats statue stature statute stave stay steam " +
  "steel steep stem sterling steve stew stickier stickler sticky stiff stile still sting stingier stint stir stirred " +
  "stirring stocky stoke stole stolid stomp stone stony stoop stopper storey stork storm stormy stove strain strand " +
  "strange strangle strap strapped stray streak strew stricture strip stripped stripper stripping stroke stroll strong " +
  "strung studious stuff stump stung sturdy sturgeon styli stylus suave subbed subdivide sublime submerge subside " +
  "subsidise subsidize suck suction suit suitably summed summery summonsed summonsing sunder sunned sunset supper supple " +
  "sure surge surly surrey swab swamp swan sward swat swatch sway swear sweat sweep sweet swell swerve swift swill swing " +
  "swore synchronise synchronize synopses tack taco tail taker tale talent talk tall tamed tamer taming tamper tank tape " +
  "taped taper taping taser taste tax taxed taxi teak tear tease teat teeing teem teeter telephony tend tens tent testes " +
  "testis thank there these thesis thick thickest thicket thin thing thong thorough those though thought thrash throat " +
  "throe throes through throughout thrust thumb thump thyme tick tickle tide tided tier tiger tile tiled tiling till " +
  "tilt timber timid ting tinker tirade tire tired tittle toady toast toddle toil toll tome tone toned toner toning " +
  "tonne topple tough tout towed toxic toying trace track tract trade trafficking train trainee tramp trance trans " +
  "transferred transferring transmit trap trapped trapping travis tread treatise treaty tree treed tribal tribe trice " +
  "trick trickle trill trimmer trio tripe triple triplet tripod tripos troll tropic tropics trot trough trout truce true " +
  "trued truest truing trunk truss trustee trusty truth tryout tryst tsar tuba tube tubed tuber tubing tuck tugged " +
  "tugging tulle tuna tuner tunnelled tunnelling turn tusk tweed twin twine twinks tying unauthorized underlie underlies " +
  "understandably underwrote unfit unfold uninformed unison unite unity unset unsettle untie unties unwound usher valve " +
  "vantage vapid variably varlet vatted vatting versification versified vial vice viced vicing victor villein viola " +
  "vireo visa vise visibly vista vocation void voter vouch wadding wafer waft wage waged wagged waging waif waist waive " +
  "waked waken wall wand wander wane waned waning wanner ward warm warp warrant warship wart wash water watt waver " +
  "wavier weak wean weary weave weed weeing weigh weighed weighing weld well welt wetness whale what wheal wheedle where " +
  "whereas whet whether while whirl whisk whiten whits whole whore widow wield wife wight will wince wind windows wined " +
  "wing wining winter wise witch word worm worse worshipped worshipper worshipping worst would wound wrapper wrest " +
  "wrestle wright wrist writ writhe writing yearn zapper zipped zippier zoned zoning";
