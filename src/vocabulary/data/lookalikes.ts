/**
 * Real words one slip away from a word of our lists, so that nobody is told that `contract` is a misspelt `contrast`. They
 * need no meaning here: a word that stands in a list is no misspelling.
 */
export const LOOKALIKES =
  "accent acceptably acing acknowledgment acknowledgments adapted adaptor addressed addressee addressees admit " +
  "advertise affiliated aground allay allayed allaying allays alley alleys allot allots alloy allying altar altars " +
  "alter altercation alternation analysts annals annul antennae anuses appal appals apparelled apparelling apple " +
  "apter aptitude areas artiste ascent ascents assent assents assert asses assort assorted assorting assorts atlas " +
  "attack attacked attended authorise authorises authorising aware backed backer backing backs bacon badder " +
  "badgering baked baker bakers bakes baking baling balking ballet ballets balling banded banding bands banked " +
  "barbed barbing bards bared barer bares barge barged baring barked barking barns bartered bartering baser bashed " +
  "bashes basin basked basks basses basted bastes basting bathe bathed bathes bathing baths batted battered " +
  "battering batting battle baying beach beaded beading beads beaked beaks beams beans beard bearded beards bearing " +
  "bears beast beasts bedder bedding beech beeches being beings belling bender bending bends berth berthed berthing " +
  "berths bettered bettering biased biases bides biding billion bingo binned binning birding bitch bitched bitches " +
  "bitching bites black blacks blade bland blander blanked blanker blankest blare blares blast blasted blasting " +
  "blasts bleach bleached bleaches bleaching blend blends blind blinder blinding blinds blobs blocs blogger blond " +
  "blonde blondes bloodied bloodying blotch blotched blotches blotching blots blued blues bluffer blunder blurted " +
  "blurting blurts boars boast boasting boasts boated boating boats boded bodes boding bogged bogging bolster " +
  "bolsters bolted bolts bondage bonding bonds boned bones bonkers booed booing bookend books boomed booming booms " +
  "boors booted bootee bootees booting boots booty bored bores boring borough botch botched bouncy bounded bounding " +
  "bounds bouts boxer brace braced braces bracing brain brake brakes brandied brandying breach bread breaths bride " +
  "bridle bridles briny broach broached broaches broaching broad brood broods brook broom brooms brows brunch " +
  "brutish bucked buckled budding budge buffed buffet buildings bulling bullion bunch bunched bunches bunching " +
  "bunked bunker bunkers buoying burred burring burrow burrowed burrowing burrows burying bused buses bushed bushes " +
  "busies busses busying buttered buttering buttery butting cabin cached calked calking calks callus calms cancer " +
  "candied canes canker cankers canter cantered cantering canters canvass canvassed canvasses canvassing capitol " +
  "carats cared cares caring carped carping carps carried carries carte carve carved cased cases cashed cashes " +
  "cashing casing caste castes castings categorise categorises categorising cater caters caused causing caved caves " +
  "caving cawing ceases ceasing cedar ceded cedes ceding cellos cells chair chairs chance chances channelled " +
  "channelling chanted chanting chants chaos chaps charger chargers charm charming charms charred charring chars " +
  "charter chase chaste chaster chatter chattered chattering chatters cheaper cheat cheats chest chests chews " +
  "chicer chick chicks china chink chinks chins choir choirs choosy chores chuck chuckled chuckling cited cites " +
  "citing clack clacked clacking clacks clamber clambers clamps clams clans clapped clapping claps clarify clarity " +
  "clashed clashing clasps classifieds claws clean cleaning cleansed cleanser cleansers cleansing cleat clerk " +
  "clever climb clods closer closest closet closets clots cloudy clout clover cloves cluck clucked clucking clucks " +
  "coarse coast coated coating coats cocked cocking cocks codded codding coffer coffers coiling coked cokes coking " +
  "collage collages colon colones comas combing comets commandeer commandeers commandos commas commend commended " +
  "commuted commutes compete competing compiler complained complaining complains complex compliant complied " +
  "complies compute computed computes computing concert concertos concerts concreted concreting cones conform " +
  "conformed congest congested congesting congests considerably consuls contained containing contend contingent " +
  "contingents contracting contrast contributing controller converged converging converter convey conveyed " +
  "conveying conveys cooed cooing cooked cooled cooler cooling cools cooping coordinated coped copes copier copiers " +
  "coping copped copping corded cording cords cored cores coring corned cornet cornets cornier coroner corps corpus " +
  "cosmetic cosmic costa costed couch could councillor councillors countess coupe coupled court courts covert coves " +
  "covet coveted craps crass crate cratering crates crave craved craves craving cremate cremated cremation crested " +
  "cresting crews crises crofts crooked crooking crooks crouch crouched crouches crouching crowd crowds crowns " +
  "crows crush crushed crushing culled culling culls curbed curbing curds cured cures curing curled currant " +
  "currants curried curries curse cursed curses customisation cysts dairy daises daisy dared dares daring darned " +
  "darted darting dealings dearth dearths death debases debated debating debts debugger debut decade decades " +
  "decease deceased deceases deceasing decide decided decides deciding decomposed deduced deduces deducing defames " +
  "defecated defecating defect defected defects defended defending defied defies defined deflect deflected " +
  "deflecting deflects deftest degenerated degraded dehydrated deign delta demons demote demoted demotes denoted " +
  "dental denting dents dependence deplete depleted depletes depleting deported deporting deportment deposes depot " +
  "depreciate depreciated depreciates depreciating depressed derail derailed deranged derided derive derives " +
  "deriving descend descends desert deserts deserved designation designer detested detesting deviled deviling " +
  "devise devised devoted devotee devotees dialing dials dicing dimer dined diner diners dines dinned dinning " +
  "diplomata diplomats director directors direr direst disapproved disclosed discontinued discord discorded " +
  "discording discords discuses discussing disengaged disfavours disfigures displaced disposes dissolved distinct " +
  "distracted distracting distracts disused dived diver divers diverse diverts dives divided divides diving doable " +
  "doers doilies doily doling doming doors doping doted dotes doting doubly doused douses dousing dover dozed dozes " +
  "dozing drabs drain drank drawings drawling drawls dregs dressed dresses dressier dried drier dries drift drifted " +
  "drifting drifts dripped dripping drips drivels drooped drooping droops droves drown drowned drowning drugged " +
  "drugging drugs drunk drunker drunks dryer dryers drying dyeing dying eager earrings economics economise " +
  "economises economizes edicts embedded ember embers emergence emirs employed emptied emptier encore encored " +
  "encores encoring enema enhance enrols envelops erring eternal evening evens examined examines excited excites " +
  "exciting exemption exert exist existed exists exorcise expanse expanses expect expected expects expend " +
  "expendable expended expending expends expiry explode exploded explodes extant extent faced faces faction " +
  "factions factory facts faded fades faeces fairly fairy faked fakes false falter famed fantasied farces fared " +
  "fares faring farmed farming farms farther fashionably fasts fates fating faucet faucets faulty favorably " +
  "favourably faxed feasting feather feathered feathering feathers feces feebler feelings felled felling fellow " +
  "fells fended fending fends fennel feuding feuds fever fiance fibber fibbers ficus fiend fiends figured filed " +
  "files filet filing fillet filmed filming films finale finalise finalises finalising finder findings fined finer " +
  "fines fining fireman firmed firmer firming firms fists fiver fixer fixes flailed flailing flails flake flaked " +
  "flakes flaking flame flares flash flashier flats flavor flees flesh fleshed fleshes fleshing flied fliers fling " +
  "flits flitting floats flogged flogging flogs flood flounder flounders flour flout flouted flouting flouts flowed " +
  "flues flush flushed flusher flushes flushing foaled foamed foaming foiled foiling foils foists folded fonder " +
  "fonts foods fooled footed forage foraged forages foraging forced forces forcing forded fording foremen fores " +
  "forest forge forgo forgoes forgoing formal formed forming forms formulae formulated formulates forte fortes " +
  "fouled founded founding foundling founds fount founts fours foxed foxes freed freeing frees fresh friction fried " +
  "fries frieze friezes fright frills frond fronds frost fueling fuels fulfils fulled fuller fulling fulls fumed " +
  "funnelled funnelling furies fussed fusses fussing gable gables gains galley galleys gamed games gaming gander " +
  "garbage garde garter garters gayer genes genies genus giant giants gibes gibing gilds gnome goads golds golfed " +
  "goofs goring grace gradation gradations grafted grafting grain grand grande grandeur graphics grass grassed " +
  "grasses grassing grate grating gratis grave gravels gravies gravy great greed grind grinder grinds grins groan " +
  "groin groins groped groping gross grove groves growling growls grunt grunted grunting grunts guild guile guilt " +
  "guise gusted gusting gusts gutting gyrate gyrated gyrates gyrating haired haled haler hales haling halting " +
  "halves halving handed handing harder hardier hared hares haring harts hasted hasting hatchet hatchets hated " +
  "hating hatting hauled hauling hauls havens haying headed headier heads healing healthy heaped heaping heaps " +
  "hearings hearth hearths heated heater heath heats heaves heaving heeded heeding heeds heeled heeling heels heirs " +
  "herpes hided hiker hikers hires hitch hitched hitches hitching hives hiving hoard hoarder hoarse hoisted " +
  "hoisting hoists holdings holed holes holing homed homey homeys homing hones honing hooding hoods hopes horde " +
  "horded hordes hording horse horses hosed hoses hosing hostel hours housing humane humidify hunger hungers hunted " +
  "hutch hutches immunisation immunisations impart incest incite indeed indent indents indie induces inert infer " +
  "inferior infernal infers infest infested infesting infests infinitives infinity initialise initialises " +
  "initialising initialled initialling injure injured innate insect insects instill instilled instilling instills " +
  "integral integrating intend intensifies intensify inter interned internet interns interpreted inventive " +
  "inventoried inventors invert jacked jagged jangle jangles jewelled jeweller jewellers jewelling jigged jigging " +
  "jingle jingles jogger joint jugged jugging juicy jumpier keeling keels kinda kindle kindling kindred laced laces " +
  "lacing lacked lacking lacks ladder laded lading lager lagged lagging lakes lames lanced lances lancing lanes " +
  "lapel lapels larger laser lasses lasting latex lathed lather lathes latter launder lawyer lawyers laxer leaded " +
  "leafed leafing leafs leaned leaner leaning leans leashed leashes leashing least leaved ledges lefts legged " +
  "legging lender lenders lessen lever levers lewder libel libelled libelling licked licking licks lightening " +
  "lightning likable likens liker limed limes liming linear linens liner liners linger lingers lions lither litter " +
  "littered littering littler livable livens liver livid loafed loafer loafing loafs loaves lobbied lobbing lobes " +
  "locate locket lodger lodgers lodging lofted lofting lofts logger logic logos loins loiter loiters longed longer " +
  "longing loomed looming looms loons loops loose loosens loped loping lopped lopping loser losers losses louder " +
  "louse louses loved lovely lover lovers loves loving lowers lowing lucked lucking lucks lugged lugging lunch " +
  "lunge lungs lusted lusting lusts lynch lynched lynches lynching maces macing maker makers males malls malted " +
  "malting mange manger mangier manifestos manor manufacture manufactured maples mapper march mares maria marina " +
  "marine marsh martin mashes massage massed masses massing mated mater mates mating matted matter matters mattes " +
  "matting mauled mauling mauls maximise maximises maximising mayor meals meander meats medal meddle medial median " +
  "mediation medicate medicated medicates medicating memorise memorised memorises memorising menus meres merger " +
  "messed messes messing metal metals meted meteor meteors metes meting metro midwives miked mikes miking miles " +
  "milks mills mimes minded minding minds mined miner miners mines minimise minimises minimising mining minuet " +
  "minuets minus mires mister misused misuses misusing mites moaning moans modem modes modifier modifiers moles " +
  "molted molting molts monkey monogrammed moods moored mooring moors moose moots mopped mopping moral morale " +
  "morals morose mortal mortally mortals moses mosses motel moths moult moulted moulting moults mound mounds " +
  "mountain mourning mousse mousses mousy mouth mover movers muddle muddled mules mulls multiplex multiplied " +
  "multiply multiplying mural murals mused muses mushes musing mussed musses mussing muster mustered mustier muter " +
  "mutiny mutter muttered muttering mutters myths naive naked naval navel needle neighbour neighboured neighbouring " +
  "neighbourly neighbours nestled nestles neural nodes noses notching noticeably notion notre nudes numbed " +
  "nutriment nutriments observer odder offed offerings officer officers older organise organised organiser " +
  "organisers organises organising organize organized ouster outclassed outed outer outlived outrage outshone " +
  "overate overbear overbears overcharged overdosed overeating overestimated overhead overhearing overheat overly " +
  "overpriced overrated overruled overseas overseers overstated overtly overtone overused owing paced paces pacing " +
  "pager pained paining pains paintings pairs palace palate palates paler palled palling palls pamper pampered " +
  "pampering panelled panelling panes pangs panicked panicking panned panning panted panting pants papal parcelled " +
  "parcelling parch parched parches parching pared pares paring parity parka parlour parlours parred parring parsec " +
  "parsecs parson parsons participate partied partly passion pasta pastels pastimes pasts pasturing pasty patent " +
  "patents pates pathos paths patrolling patted patter pattered pattering patters patties patting patty paunch " +
  "paunches pauper paved paves paving payable payback peace peaches pearls pears pecked pecking pecks peeks peering " +
  "pellet pellets penned penning pepped pepping perched performer perked perking perks permitted permitting " +
  "personalises personalizes perter pester pesters pests petering peters petrol petted petting phoneys phonied " +
  "phonies phony phonying photographed photons picket pickier pickled pickles pickling piece pieces pierce pierced " +
  "pierces piercing piers piked pikes piking pilled pilling pills pinch pinched pinches pinching pined pining pints " +
  "pitted pitting placid plaice plain plains plane planes planet planets planked planking planks plate plates playa " +
  "pleated pleating pliant pliers plods plopped plopping plotter plotters ploys plumbed pluming plumper plumping " +
  "pluses plusher plying pocket pockets poets pointer poised poising poker pokier poled poles police poling pooled " +
  "pooling pools pooped pooping poops poplar popped poppies popping poppy pored poring portend porter posed poser " +
  "posers poses posing possibly postings posturing potent potion potions potted potter potting pouts powder praise " +
  "prance prances prayed prayer praying precious preferably premiers premise premises presenting preserved presided " +
  "pretender prevention preying pricked pricking prickled pricks pride pried pries priest prime primmer primped " +
  "primping prince prise prised prises prising prison probe proceedings processional processionals profess " +
  "prognoses prone propelled properly proposition propositions propped propping prospective prospectus protect " +
  "protected protecting protest protested protesting protests prude prudes prying pubic pucker pucks puked pukes " +
  "puking pulped pulping pulps punned punning punting punts pupped pupping puree pureed purees purse pursue pursued " +
  "pursues pursuing pushier pusses putted putter puttered puttering putters puttying quack quacks quaked quaking " +
  "qualifier qualifiers quantify quartet queen quiet quiets quite quizzed rabbis racer racers racier racked racket " +
  "racketed racketing rackets racking racks radii rafted rafting raged rages ragged ragging raging raided raked " +
  "rakes raking ranch randy ranger rangers rankled rankling ransom ranted ranting rants rapes rapider rapids rapped " +
  "rapping rared rares raring raster rationed rationing rations ratted ratting rattled raved ravel raveled raveling " +
  "ravels ravens raves raving readied readier readings realise realises realising reamed reaming rearing rears " +
  "reasonably rebate rebates rebel rebels recant recaptured recites recognises recognizes recorder recreated " +
  "recruited rector rectors recycled redden reeds reefer reefs reeled reeling reels referenced refined reformer " +
  "refuges refuse refused refuses regain regained regains regard regards regulated regulates reign reigns relaid " +
  "relay relied relies relieve relieves religious relived relying remain remainder remained remaking remanded " +
  "remarkably remedied renal rending rends reorganise reorganised reorganizes repent reposes repressed reproduced " +
  "repulsed rerouted rescue resented resenting resents resided residues resin resins resort resorts responded " +
  "restructured resurfaced retard retarded retarding retards retraction retro revel revelled reveller revellers " +
  "revelling revenge revered reverence reveres revering reversed reviled reviling revolution riced rices ricing " +
  "ridding ridge rifer riles ringed rinks rinses rinsing rioted rioting riots rippled rippling riser rites river " +
  "rivers rivet rivets roach roads roars robes rocked rocker rockers rocks rogue rogues rolls roofed roofing roofs " +
  "rooming roost roosted rooster roosters roosting roosts rooted rooter rooting roots roped ropes roses roster " +
  "rotted rotting rotund rouge roughed roughing rouse routeing routs ruder ruffle ruffled ruffles ruffling ruled " +
  "rulers rules runaway runaways rungs runnier runts ruses rusted rusting rustled rustling rusts rutted saber " +
  "sacked sacking sacks sacred sades safely safer safes sager sages sakes sally salmon salmons saloon saloons salts " +
  "salve sames sander sanding sands sandy sangs sapling sapped sapping sashes sauce saucier saucy saver savings " +
  "savor sawing scabs scald scalded scalding scalds scalped scalping scaly scams scanner scants scarce scare scared " +
  "scares scarfed scarfing scarred scarring scars scarves scary scene scolded scoop scooted scorned scorning " +
  "scoured scourged scouring scouted screw scummed sealing seals seamed seaming seams seared searing sears secrete " +
  "secretes secure sedated sedater sedates sedating seeding seeds seeming seems seeping seeps seized seizes seizing " +
  "selves sentience sentient separated setter setters seven sever severe sewing sexes shack shacks shady shaft " +
  "shake shaky shall shame shammed shamming shams shard shards shark sharp shaved shaver shavers shaves shaving " +
  "sheared shearing sheaves sheds sheep sheered shell shelved shied shies shimmer shimmered shimmering shimmers " +
  "shine shingle shingles shinned shinning shins shiny shire shirk shirked shirking shirks shirt shirts shock " +
  "shoeing shoes shone shooing shoos shore shots shout shouting shouts shoved shoves showier shred shrewd shrine " +
  "shrines shuck shucked shucking shucks shunts sicked sicker sicking sicks sided sides sideshow siding sidles " +
  "sifted sifting sifts sighed sighing sighs sighted sighting sights silence sills silly simmer simply singe singed " +
  "singeing singer singes singing singly sings sinned sinner sinners sinning sipped sipping sires sited sites " +
  "siting sitting sixes sizable sizer skating skeins skewing skies skillet skimps skims skins skipper skulk skulks " +
  "skull skulls skying slacked slacks slander slants slaps slash slashed slashing slate slated slates slating slats " +
  "slave slaved slaves slaving slaying slays sleeking sleeks sleepier slender slewing slice sliced slices slicked " +
  "slicking slier slimmer slinging slings slipped slipping slips slits slitting sliver slogs slope slopped slopping " +
  "slops slosh sloshed sloshes sloshing sloths sluice sluiced sluices sluicing slummed slummer slush sluts smack " +
  "smacked smacking smacks smearing smell smites smocked smocking smocks smoke smokier smoky smolder smolders " +
  "smuggest snailing snake snaked snakes snaking snare snarled snarling sneaked sneakier snipped snipping snips " +
  "snore snored snores snoring snort snorted snorting snorts snots snowed snowing snows snuggest soared soaring " +
  "socked socket socking socks soiling soldered soldering soled soles solid soling solos sopped sopping sorely " +
  "sorer sores sorry sorta soured souring sowed sowing spacial spade spaded spades spading spanks spanner spanning " +
  "spans sparc spare sparked sparking sparred sparring spars sparse sparser spate spats spatted spatting spaying " +
  "speared spearing spears specified specifier specifies spell spelling spelt spewed spewing spice spicy spider " +
  "spiders spied spies spike spiked spikes spiking spill spilled spilling spills spilt spine spire spires spite " +
  "spited spites spits spitted spitting splat splice spliced splices splicing splint spoilt spore spores sports " +
  "spouts sprang spreed sprig sprigs spring springs sprung spurred spurring spurs spurt squid squids stable stabled " +
  "stabler stables stabling stags stain stained staining stains stairs stake stale stalked stalking stall stalled " +
  "stalling stalls standings staple stapled stapler staples stapling stare stared stares staring startled startles " +
  "startling starve starved starves starving stats statue statues stature statures statute statutes stave stayed " +
  "staying stays steam steel steep steeped steeping steeps stems sterling steve stewing stickier stickler sticky " +
  "stiff stiffed stiffs still sting stingier stinging stings stint stinting stints stirred stirring stirs stocky " +
  "stoke stoked stokes stoking stoles stolid stolider stolidly stomp stomped stomping stone stones stony stooped " +
  "stooping stoops stopper storey storeys stork storks storm stormy stove stoves strain strand strange strangle " +
  "strap strapped strayed straying strays streak streaking streaks strews strip stripped stripper stripping strips " +
  "stroke strolled strong strung studious stuff stump stumped stumps stung sturdy sturgeon stylus suaver subdivides " +
  "sublimed submerged subside subsided subsidise subsidises subsidizes sucked sucks suction suitably suited suits " +
  "summed summonsed summonsing sunsets supper supple surely surged surging surly surrey swabs swamps swans swatch " +
  "swats swaying swearing swears sweated sweating sweats sweeping sweets sweller swelling swells swerve swerved " +
  "swift swilling swills swing swinging swings synchronises synchronizes tacked tacking tacks tacos tailed tailing " +
  "tails taker takers talent tales talkers talking talks taller tamed tamer taming tamper tanked tankers tanking " +
  "tanks taped taper tapers tapes taping tasted tastes tasting taxed taxes taxis teaks tears teased teases teats " +
  "teeing teemed teeming teems teeter teeters telephony tended tender tending tends tensed tensing tented tenting " +
  "tents testes testis thank thanks there these thesis thick thickest thicket thing things thins thong thongs " +
  "thorough those though thoughts thrash thrashed thrashes thrashing throat throes through throughout thrust thumb " +
  "thump thumping thyme ticked ticker ticking tickle tickled tickles tickling ticks tided tides tiers tiger tiled " +
  "tiles tiling tilling tills tilted tilting timber timid tings tinker tinkers tirade tirades tired tires toasted " +
  "toasting toddled toddles toiled toiling toils tolling tolls tomes toned tones toning tonnes toppled toppling " +
  "tough touted touting touts toxic toying trace tracker tract trader trafficking trainee trainer trainers tramps " +
  "trance trances trans transferred transferring transmit trapped trapping traps travis tread treading treads " +
  "treatise treatises treaty treed trees tribal tribe tribes trick trickled trickling tricks trilled trilling " +
  "trimmer trios tripe triple tripled triples triplet tripling tripod tripos trolling tropics trots trough troughs " +
  "trout truce truces trued trues truest truing trunk truss trustee trusties truth tryout tryouts tsars tubas tubed " +
  "tubes tubing tucked tucking tucks tugged tugging tunas tuner tunnelled tunnelling turner tusks tweed twine " +
  "twines twinks twins tying unauthorized underlie underlies understandably underwrote unfits unfold uninformed " +
  "unison unite united unites unities unity unset unsettled untie untied unties unwound ushers valve valves vatted " +
  "vatting vials viced vices vicing visas vises visibly vista vocation voided voiding voter voters vouched vouches " +
  "wadding wafer wafers wafts waged wages wagged waging waifs waist waived waiver waivers waives waiving waked " +
  "waken wakens walled walling walls wander wandered wandering wanders wands waned wanes waning wanner wards warmed " +
  "warmer warming warms warps warrant warts washed washes washing water watered watering waters watts waver wavier " +
  "weakly weaning wearying weaved weaver weavers weaves weaving weeding weeing weighed weighing weighs welding " +
  "welled wells welting whale whaled whales whaling whats wheedled wheedling where whereas whether whets while " +
  "whirled whirling whisks whitens whole wholes whore whores widow widowed widows wielding willed wills winced " +
  "wincing windows winds wined wingers wining winter wises witch wives words wormed worming worms worse worshipped " +
  "worshipper worshippers worshipping worst would wounder wrapper wrest wrestled wrestles wrests wright wrist " +
  "writhe writhes writhing writings writs yearned yearning yearns zipped zoned zoning";
