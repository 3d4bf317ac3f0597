/**
 * Words of five letters and more that names are made of, beside the verbs. A word that stands here is no misspelling, and what
 * is one slip away from it may be one of it.
 */
export const NOUNS =
  "about above abuse acceptance access accessory account accuracy achievement acquisition action activation active activity actor " +
  "address adjustment administrator adult advertiser advertising affiliate affiliation after agency agenda agent agreement airline " +
  "airport album alert algorithm alias allergy allocation allowance already alternative always ambassador amount analysis analytics " +
  "anchor android animal animation announcement annual anonymous answer apartment apparel appeal appearance application appointment " +
  "approach approval architecture archive around arrival array article artifact artist artwork asset assignee assignment assistant " +
  "associate attachment attempt attendance attendee attention attribute attribution audience audio author authentication authorization " +
  "autocomplete automated automatic availability available avatar average award background backorder badge baggage balance bandwidth " +
  "banner barcode based basic basis basket batch battery beauty bedroom before behavior beneficiary benefit between beverage bidder billing " +
  "binary birthday block bluetooth board bonus booking boolean boost booth bottle bottom boundary bounce brand breadcrumb breakdown bridge " +
  "broadcast broker browser bucket bulletin bundle business button buyer byte cable cache calendar camera cancellation candidate capacity " +
  "capital carousel carrier category cause ceiling celebration cellular center certificate chain change channel chapter character charity " +
  "chart checkbox checklist checkout chunk circle citizen claim class classification clause clearance client clinic clipboard clock " +
  "closed clothing cloud cluster coach codec cohort collaboration collaborator collection collector color column combination command " +
  "commerce commission committee common community companion company comparison competition competitor completion complaint component " +
  "composer concept condition conference confidence config configuration confirmation conflict connection connector consent console " +
  "constant consumer contact container content contest context contract contribution contributor control conversation conversion cookie " +
  "coordinate copyright corner corporate correct correlation cosmetics counter country county couple coupon courier course coverage craft " +
  "creation creative creator credential credit criterion cross crypto currency current cursor curve custom customer customization cycle " +
  "daily dashboard database dataset deadline dealer decimal decision default definition degree delivery demand demographics density " +
  "department departure dependency deployment deposit depth description desktop destination detail device diagnosis diagram dialog " +
  "dietary difference digest digital dimension dinner direct direction directory disability discount discovery discussion dispatch display " +
  "distance distribution district document domain dosage double download downtime draft drawer driver dropdown duplicate duration dynamic " +
  "earning ecommerce economy edition editor editorial education effect electric element eligibility eligible email embed emergency employee " +
  "employer employment empty enabled endpoint energy engagement engine engineer enhanced enrollment enterprise entertainment entity entrance " +
  "entry environment episode equipment error estimate ethnicity evaluation event every exact example exception exchange exclusive execution " +
  "executive exercise exhibitor existing expense experience experiment expert expiration expired explorer export exposure express expression " +
  "extension exterior external extra fabric facet factor failure family fashion favorite feature federated feedback female fiber field figure " +
  "filename filetype filter final finance finger firmware first fiscal fitness fixed flight floor folder follower footer forecast foreign " +
  "format formula forum foundation fraction fragment frame framework fraud freight frequency frequent friend front fulfillment function " +
  "funnel furniture future gallery garage garden gateway gender general generation genre geography gesture global goods grade graph " +
  "graphic greeting grocery ground group growth guarantee guardian guest guide habit handle hardware hashtag hazard header heading headline " +
  "health heart heating height hierarchy highlight history holder holiday homepage horizontal hospital hotel house household human icon " +
  "identifier identity image impact import impression inbox incentive incident income index indicator individual industry infinite influencer " +
  "information infrastructure ingredient initial injury inquiry insight inspection installation installment instance instant instruction " +
  "instructor instrument insurance integer integration intensity intent interaction interest interface interior internal international interval " +
  "interview intro introduction invalid inventory investment invitation invitee invoice isolation issue iteration jacket jewelry journal journey " +
  "judge junior kernel keyboard keyword kitchen label landing language large laptop latency later latest latitude launch layer layout leader " +
  "leaderboard league lesson letter level liability library license lifestyle lifetime light limit linked liquid listen listing literature " +
  "livestream loader local locale location locker login logistics longitude lottery lounge loyalty machine magazine mailing maintenance major " +
  "manager mandate manifest manual manufacturer margin marker market marketing marketplace master match material matrix maximum measure " +
  "measurement media medical medicine medium meeting member membership memory merchandise merchant merge message metadata meter method metric " +
  "middle milestone mileage minimal minimum minor minute mission mobile modal model moderation moderator modification module moment money monitor " +
  "month morning mortgage mother motion motor mount mouse movie multiple museum music mutation narrative nation native navigation needed nested network " +
  "neutral newsletter night nominee normal notebook nothing notice notification novel number nutrition object objective observation occasion " +
  "occupation offer office official offline offset online opening operating operation operator opinion opponent opportunity option optional orange order " +
  "organic organization organizer orientation origin original other outbound outcome outfit outlet outline outlook outside overall overlay overview " +
  "owner package packaging packet pagination paint panel paper paragraph parameter parcel parent parking partial participant particular partition " +
  "partner party passcode passenger passport password patient pattern paywall payload payment payout peers penalty pending pension people percent " +
  "percentage performance period permission persistent person persona personal personalization perspective pharmacy phase phone photo photographer " +
  "phrase physical picker pickup picture pilot pipeline pixel place placement planned planner plant plastic platform playback player playlist " +
  "plugin point policy popular population portal portfolio portion portrait position positive possible postal postcode poster potential power " +
  "practice prediction preference premium preorder preparation prescription presence present presentation preset press preview previous price pricing " +
  "primary print printer priority privacy private prize probability problem procedure process processing producer product profession professional " +
  "profile profit program progress project projection promo promotion prompt proof property proposal protection protocol prototype provider province " +
  "public publication publisher purchase purpose qualification quality quantity quarter query question queue quick quota quote radio radius " +
  "random range ranking rating ratio reach reaction reader ready reason receipt receiver recent recipe recipient recommendation record recording " +
  "recovery rectangle recurring reference referral referrer reflection refund region register registration registry regular regulation related " +
  "relation relationship relative release relevance reliability religion remaining reminder remote removal renewal rental repair replacement replica " +
  "report reporter repository representative reputation request requirement research reservation resident resolution resource response rest restaurant " +
  "restriction result retail retailer retention retry return revenue review reviewer revision reward right rider ringtone risk robot role rollback " +
  "rollout round route router routine runner runtime safety salary sales sample sandbox satisfaction scale scenario schedule schema scheme scholarship " +
  "school science scope score screen screenshot script search season seating second secondary secret section sector security segment selection seller " +
  "seminar sender senior sensor sentence sentiment separate sequence serial series server service session setting setup severity shade shape share shelf " +
  "shift shipment shipping shopper shopping short shortcut shower sidebar signal signature signup silver similar simple since single sitemap situation " +
  "sketch skill sleep slide slider slideshow small smart snapshot snippet social software solution something sound source spacing speaker special " +
  "specialist specific specification speed split sponsor sport spotlight stack staff stage standard start starter startup state statement static " +
  "station statistic status sticker stock storage store storefront story strategy stream street strength string stripe structure student studio style " +
  "subcategory subject submission subscriber subscription subtitle subtotal success suggestion suite summary summer supplement supplier supply support " +
  "surcharge surface survey symbol symptom system table tablet target taxonomy teacher teaser technical technology telephone television template " +
  "temperature temporary tenant tenure term terminal termination territory testimonial theme thread threat three threshold thumbnail ticket timeframe " +
  "timeline timeout timer timestamp timezone title today together token tooltip topic total touch toolbar tooling tracking track trade trading traffic trail " +
  "trailer training trait transaction transcript transfer transit transition translation transmission transport travel traveler treatment trend trending trial " +
  "trigger trip trouble truck trust tunnel tutor tutorial ultimate understand union unique universe university unknown upcoming update upgrade upload " +
  "upsell usage username utility vacation valid validation value variable variant variation vehicle vendor venue verification version vertical video " +
  "viewer viewport village violation virtual visibility visible vision visit visitor visual vitamin voice volume volunteer voucher waitlist walkthrough wallet " +
  "wallpaper warehouse warning warranty weather webhook webinar website webview wedding weekend weekly weight welcome wellness whatsapp wheel white widget width " +
  "window winner wishlist within without wizard workflow workout workshop workspace worker world writer yearly youth zone";
