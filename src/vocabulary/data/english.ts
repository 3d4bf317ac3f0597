/**
 * Words of common English that are one slip away from another: `adopted` and `adapted`, `subset` and `sunset`. They need no
 * meaning here: a word that stands in a list is no misspelling. Which ones they are was computed in November 2026 over the words of
 * SCOWL up to size 40 (wordlist.aspell.net, Copyright 2000-2018 by Kevin Atkinson; its notice is in THIRD-PARTY-LICENSES), less
 * those that our other lists have, and coarse ones.
 */
export const ENGLISH =
  "aching adept adopt allied amuse announce appall apprise arching arcing arias ascend ashing autopsied axing baaing " +
  "babes babied babier babies babying bagged baggier bagging bailed bailing baited baiting balded balder balding balds " +
  "baled bales ballad balms bandied bandier bandy banes banged barley baron barred barring basing bated bates bating " +
  "baton baulk bawled bawling bayed bearing beating beats beaver bedded beefs beers beets begged begging belated belied " +
  "belief belies bellied belly bellying belted belting belts belying bench bents berating bereft beret beset bested " +
  "besting bests bettor bewaring bicker bigger biker biopsied birch biting bitter blabbed blabbing blabs bleaker bleat " +
  "bleed blink blister bloat blobbed blobbing bloodier bloom blowing bluer bluish blunted blunter blurb blush blushed " +
  "bluster bobbed bobbing bodice bodies boggle boggled boggling boiled boiler boiling bolder bongo boning boogied boogies " +
  "boons bosom bossed bosses bossing boulder bouncier bowed bowing bowled bowler bowling bragged bragging brags brainy " +
  "brash brass brats brave bravo brawled brawling brawn brayed braying brays breadth bribe brine britches broiled broiler " +
  "broiling brooch brown brush brushed budded bugged buggier bugging bulked bulking bulks bulky bullet bullied bully " +
  "bullying buried burro burst bursting bushel bushelled bushelling bushier busied busier busing busted buster busting " +
  "bustle bustled bustling busts butte cachet cackle cackled cadre caged cages caging caked cakes caking callous " +
  "callouses calluses calve candid caned caning canned canning canoe caped capes capped capping caress cashew cattier " +
  "caulk cawed chalk champ chapped chapping chattier cheep chimp chino chipped chipper chipping chips chirp chits choke " +
  "choked chopped chopper choppier chopping chops choral chord chorus choruses chowed chowing chows chump chums clamored " +
  "clamoring clamour clang clank clapper clarified clatter cleanse cleave cleaved cleaver cling clink clipper clogs cloth " +
  "clothe clowned clowning cluing clump clung clunk clutter coaled coaling coals coating coeds colas colds collared " +
  "collaring collate cologne colonel colonise colonize colony colts confession conned conning copper coral corked corking " +
  "corral costing coups cowed cower cowing crabs crack cracked crackle crackled crags cramp crams crane cranked cranking " +
  "creak cream crease creed creek cribs crick cried cries crime crimp crimping crisis croak crock crooned crooner crust " +
  "cubed cubes cubing cuddle cuddled cuddling cuddly cuing cults cunning cupped cupping curdle curdled curdling curlier " +
  "curter cuter cutter dabbling dames dammed damned damping dance danker darling dawned dawning dawns dazed dazes dazing " +
  "decal decked decks decree deface defile defused deified deify deity deprave deprive desire desks devalued devilled " +
  "devilling diced dices diked dikes diking dills dimes dimmed dimmer dimpling dipped dipping disco discoed discs discus " +
  "disfavored disfavoring dishonorable dishonourable disks dissed diverge diverged diverging diversified docks dolling " +
  "dolls domed domes doomed dooming dotted dotting doves downed downer downier downing downs dozen dreadlocks driest " +
  "drill drivelled drivelling droll drool dross ducked ducks duding dueling duelling dukes dulling dulls dumping dumpling " +
  "dunce dunes dunks duping duress during elating energise energize equalize facing fading faking fantasise fantasize " +
  "fantasized farted farting farts fated fatter fattier fazed fazes fazing feared fearing fears feats felted felting " +
  "fence fenced ferried fester fests feted fetid feting fetter fiats fibbed firemen fitted fitter fixing fjord flair " +
  "flaky flanked flanking flatted flatter flatting flawed flawing flaws fleas fleecing fleshier flexed flexes flint flirt " +
  "flitted floss flowerbed fluke flung flunked flunking flurried flurry flute fluted flutter fluxed fluxes fogged fogging " +
  "fondle foray forayed foraying forceps forego foregoes forth forts forty foster foundered foundering fourth fowled " +
  "fowling fowls foxing frats frayed fraying frays freer freshen frets fritter froth frying fuelled fuelling fumes funked " +
  "funking furled furling furlong furls further galas gales gaped gapes gaping garbed garbing garble gargle gasped " +
  "gasping gasps gassed gassing gassy gavel gelded gelding gelds genius gibed gilts glade glads gland glare glass glassy " +
  "glide glided glider gliding gloat gloss glossy glows glutting goats gorging grape grasp grassy gravelled gravelling " +
  "grids gripe gripped gripping grips grits groove groovy grovel grovelled grovelling guarantied guaranty gulfs gurgle " +
  "gybed gybes gybing halls haloed haloing halos hangar hanged hanger hanging hardy harem harked harking harks harmed " +
  "harming harms harped harping harried harry hasten hasty hates hatred hatted haunt hayed hearse hearty heaven heavy " +
  "heist herded herding herds herring hills hilts hinds hinge hinged hinging hinted hinting hints hipped hipper hipping " +
  "hived hoeing hokier holier homer homier honed honey honked honking honorably honourably hoofed hoofing hoofs hooped " +
  "hooping hooted hooter hooting hoots hoped hoping hopped hopper hopping horned hornet hotter howled howling huger hulks " +
  "hulls humidified hurried hurry hurts hyped hyper hypes hyping incurably indebted indemnified indicate indicated " +
  "indicating indicted indicting inducted inducting infect infliction inhale insured intensified intensifier jigger " +
  "jiggle jiggled jiggling jocks juggle juggled juggler juggling knead kneed kneeing kneel knees knowledgeably lades " +
  "ladies ladle ladled ladling lambed lambing lambs lamed lamer laming lamps lapped lapping larded larding lashed lashes " +
  "lashing lasso latch latched laths lauded lauding leach leech leered leering leers leper levee levied levies liable " +
  "liens limber limbo limbs limos limped limper limping limps loathe lobbed loner lopes lorded lording lotuses lousy " +
  "lovable lowed lumber lumped lumping lumps lushes lustier lustre maced maimed maiming maize manes mangle mango mangoes " +
  "mangy mantel mantle marts masts mattered mattering matts maxed maxes maxing mazes melded melding melds melted melting " +
  "melts mended mending mends mental meshed meshes meshing miens milkier mimed miming mince minced mingle minis minks " +
  "mired miser miserably misery mistier mitts mixed mixer mixes mixing moats moister monks mooed mooing mooned mooning " +
  "moons moped mopes moping mores morns moron mussel musts mutinied mutts nerds nesting noise noisy noose normalise " +
  "normalize nosed nosing nudge nuked nukes offend outing outreached outsourced outstretched overborne overdoing overhang " +
  "overlying overpopulated oyster pacts padre paled pales paling pallid palmed palming pardon peaceably peaked peaking " +
  "peaks pealed pealing peals pedal pedalled pedalling peeing peeled peeling peels peeped peeping peeps peeving peony " +
  "pepper peppier permed perming perms pestered pestering petal pettier petty pewter philosophise philosophize phonier " +
  "piled piles piling pincer pines pinked pinker pinking pinks piped pipes piping pitying plaid platter plead pleas " +
  "please plied plies plops pluck plume plunk poach polar ponies pooch porch pores portent posher posies posse posses " +
  "possess pottier potty pouch poured pouring pours preach precede predated predetermined preface prefix prejudged " +
  "premeditated prepped preppier prepping preppy preps pretence pretense prettied prettier pretty princess probably prods " +
  "profitably profs proms props proscribe prose prosper provably prove pumped pumping pumps punier punker punks puppet " +
  "purer purified purify purity purred purring puttied pyres quantified quantifier rabid railed railing rained raining " +
  "rains rallied rally raping rarer rashes rasped rasping ravelled ravelling realer reals reaped reaper reaping reaps " +
  "rebelled rebelling recede recognisably recognizably redder reeked reeking reeks reffed reffing refinished refueled " +
  "refueling refute regaled reined reining reins reissued relent reliably relief repeal repel repelled repelling reran " +
  "rereading reshuffled resigned resigning restated restating retrace retraced retracing retread retreated retreating " +
  "revalued revelry reverie reveries ribbed ribbing riches riddling rifle rifted rifting rifts rigged rigging riled " +
  "riling rinds roamed roams roast robbed robber robbing robed robing rockier romped romping rooked rooking rooks roping " +
  "roved roves roving rubbed rubber rubbing rudder ruddier ruffed ruffing rugged ruined ruing ruining ruins ruling rushed " +
  "rushes rutting sabre sagas sailed sails salaried saltier salute saluted saluting saner satin savior saviour savour " +
  "sawed saxes scads scammed scantier scent scram scrammed scream scums secede seceded seceding seedling sewed sewer " +
  "sheaf sheet shinnied shinny shiver shovel shovelled shovelling shrew shunned shunning shuns shyer sickle silks silky " +
  "silos silted silting silts simper sinking sinks sired siren siring sitter skids skier skimmed skinned skinning skirt " +
  "skits skunk slabs slake slaked slaking slammed slams slang slapped slapping slight slime slimmed slims slimy slink " +
  "slipper slitter slobs slowed slower slowing slows slugs slump slums slung slunk slurp slurred slurring slurs slyer " +
  "smash smote smoulder snags sneer snicker sniffed sniffing sniffle sniffled snipe snits snobs snout snowier snubbed " +
  "snubs snuffed snuffer snuffing snugs soaked soaking soaps sobbed sober somber sombre souls soups spanned sparkle " +
  "sparkled sparkler sparkling spatter spiel splatted splatter splatting splay spoil spoke spook spool spray sprout spuds " +
  "spunk spurn sputter spying stabbed stabs staid stank stark steeple stilt stink stockier stowed stowing stows strapping " +
  "straw stride strife stringier strive strode strove stubbed stubs stunk stunned stunning stuns stunt subset suckle " +
  "suckled suckling suffer sulked sulking sulks sulky summonses sunning super surer swank swathe sweatier swigs swung " +
  "synapse taint tangle tangled tangling tango tangs tangy tanned tanner tanning tarot tarps tartar tarter tarts tastier " +
  "tasty tatter taunt taxing teens temped temper tempted tenet tense tenth testier testy thinned thinner thinning thresh " +
  "thrill throng tidied tidier tidies tilde tinder tinge tingle tingled tingling tinier tinned tinnier tinning tinted " +
  "tinting tints titter toastier toasty toeing tongs tooled tools tooted tooting toots topless torts toted totem totes " +
  "toting totted totter totting towing toyed trample trampled trampling trapper trike tromp trotted trotting truer trump " +
  "trumpet tunneling tuxes twang tweak twigs twinge twinned twinning twits twitted twitter tykes typos unacceptable " +
  "unified unify unloaded unraveled unraveling unreasonable untangle untried vases vised vising wadded waddle waddled " +
  "waddling waded wades wading wagging wares warier warred warring waterbed waxed waxes waxing weaken wearied wearier " +
  "wedded wedder weeping weest whine whined whiner whining whirr whirs widely wider wigged wigging wiggle wiggled wilder " +
  "wilds wiles wilful willfully wilted wilting wilts winch winched wines winos wiped wiper wipes wired wires wirier " +
  "wiring wiser wriggle wriggled wring wrong wrung wryest yarns zapped";
