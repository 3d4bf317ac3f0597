/**
 * Words of five letters and more that names are made of, beside the verbs. A word that stands here is no misspelling, and what
 * is one slip away from it may be one of it.
 */
export const NOUNS =
  "about above absence abuse acceptance access accessory accommodation accordion account accuracy achievement " +
  "acquisition action activation active activity actor address adjustment administrator adult advertisement " +
  "advertiser advertising advocate affiliate affiliation after agency agenda agent agreement airline airport " +
  "album alert algorithm alias allergen allergy allocation allowance already alteration alternative altitude " +
  "always ambassador amendment american amount analysis analytics anchor android animal animation announcement " +
  "annual anomaly anonymous answer apartment apparel appeal appearance appliance applicant application " +
  "appointment approach approval architecture archive aroma around array arrival article artifact artist " +
  "artwork asset assignee assignment assistant associate athlete attachment attempt attendance attendee " +
  "attention attribute attribution audience audio audiobook audit authentication author authorization " +
  "autocomplete automated automatic automation availability available avatar average award background backlog " +
  "backorder badge baggage balance bandwidth banker bankruptcy banner barcode based basic basis basket batch " +
  "battery beacon beauty bedroom before behavior beneficiary benefit bestseller between beverage bicycle bidder " +
  "billing binary biometric birthday bitrate block bluetooth board bonus booking boolean boost booth border " +
  "bottle bottom bounce boundary brand breadcrumb breakdown breakfast bridge brightness british broadcast " +
  "broker browser bucket bulletin bundle burndown business button buyer byte cable cache calendar calorie " +
  "camera cancellation candidate canvas capacity capital caption carousel carrier category catering cause " +
  "ceiling celebration cellular cent center certificate chain change channel chapter character chargeback " +
  "charity chart checkbox checklist checkout checkpoint chemist child choice chunk circle citizen city claim " +
  "class classification classroom clause clearance client clinic clipboard clock closed clothing cloud cluster " +
  "coach codec cohort coin collaboration collaborator colleague collection collector color column combination " +
  "command commerce commission committee common community companion company comparison competition competitor " +
  "complaint completion component composer concept concierge condition conference confidence config " +
  "configuration confirmation conflict connection connector consent console constant consumer contact container " +
  "content contest context contract contribution contributor control conversation conversion cookie coordinate " +
  "copyright corner corporate correct correlation cosmetics costume cotton counter country county couple coupon " +
  "courier course coverage craft creation creative creator credential credit criterion cross crosssell crypto " +
  "currency current cursor curve custom customer customization cycle daily dashboard database dataset datetime " +
  "deadline dealer decimal decision default definition degree delegate delivery demand demographics density " +
  "dentist department departure dependency deployment deposit depth description desktop destination detail " +
  "deviation device diagnosis diagram dialog diamond dietary difference difficulty digest digital dimension " +
  "dinner diploma direct direction directory disability discount discovery discussion dispatch display dispute " +
  "distance distribution district dividend document domain donation donor doorbell dosage double download " +
  "downtime draft drawer driver dropdown dunning duplicate duration dynamic earning ecommerce economy edition " +
  "editor editorial education effect election electric electrician electronics element elevator eligibility " +
  "eligible email embed emergency emoji employee employer employment empty enabled endpoint energy engagement " +
  "engine engineer engraving enhanced enrollment enterprise entertainment entity entrance entry environment " +
  "episode equipment error estimate ethernet ethnicity evaluation event every exact example exception exchange " +
  "exclusive execution executive exercise exhibitor existing expense experience experiment expert expiration " +
  "expired explorer export exposure express expression extension exterior external extra fabric facet factor " +
  "failure family fashion favorite feature federated feedback female fiber field figure filename filetype " +
  "filter final finance finger fingerprint firmware first firstname fiscal fitness fitting fixed fixture flight " +
  "floor florist folder follower footer footwear forecast foreign format formula forum foundation fraction " +
  "fragment fragrance frame framerate framework fraud freelancer freight frequency frequent friend front " +
  "fulfillment fullscreen function fundraiser funnel furniture future gallery garage garden gateway gender " +
  "general generation genre geofence geography gesture giftwrap global golden goods grade gram graph graphic " +
  "gratuity greeting grocery ground group growth guarantee guardian guest guide habit haircare handle hardware " +
  "hashtag hazard header heading headline health heart heartbeat heating heatmap height hierarchy highlight " +
  "histogram history holder holiday homepage homework horizontal hospital hostname hotel house household " +
  "housekeeping human humidity icon identifier identity image impact import impression inactive inbound inbox " +
  "incentive incident income index indicator individual industry infinite influencer information infrastructure " +
  "ingredient initial initiative injury inquiry inside insight inspection installation installment instance " +
  "instant instruction instructor instrument insurance integer integration intensity intent interaction " +
  "interest interface interior internal international interval interview intro introduction invalid inventory " +
  "investment invitation invitee invoice isolation issue iteration itinerary jacket jackpot jewelry journal " +
  "journey judge junior kernel keyboard keyword kind kitchen label landing landlord language laptop large " +
  "lastname latency later latest latitude launch lawyer layer layout leader leaderboard league leather ledger " +
  "length lesson letter level liability library license lifestyle lifetime light limit linked liquid listen " +
  "listing literature livestream loader local locale location locker login logistics longitude lottery lounge " +
  "loyalty luggage machine magazine mailing maintenance major makeup manager mandate manifest manual " +
  "manufacturer margin markdown marker market marketing marketplace master match material matrix maximum " +
  "measure measurement mechanic media medical medication medicine meditation medium meeting member membership " +
  "memory mentor merchandise merchant merge message metadata meter method metric microphone middle mileage " +
  "milestone millisecond minibar minimal minimum minor minute mission mobile modal model moderation moderator " +
  "modification module moment money monitor monogram month morning mortgage mother motion motor mount mouse " +
  "movie multiple museum music mutation narrative nation nationality native navigation needed neighbor nested " +
  "network neutral newsletter newspaper nickname night nominee normal notary notebook nothing notice " +
  "notification novel number nurse nutrient nutrition object objective observation occasion occupation " +
  "occurrence offer office official offline offset online opening operating operation operator opinion opponent " +
  "opportunity option optional orange order organic organization organizer orientation origin original other " +
  "ounce outage outbound outcome outfit outlet outline outlook outside overall overlay overview owner package " +
  "packaging packet pagination paint pallet panel paper paragraph parameter parcel parent parking partial " +
  "participant particular partition partner party passcode passenger passkey passport password patient pattern " +
  "payload payment payout paypal payroll paywall peers penalty pending pension people percent percentage " +
  "percentile performance period permission permit persistent person persona personal personalization " +
  "perspective petition pharmacy phase phone photo photographer phrase physical picker pickup picture pilot " +
  "pipeline pivot pixel place placeholder placement planned planner plant plastic platform playback player " +
  "playlist plugin plumber point policy popular population portal portfolio portion portrait position positive " +
  "possible postal postcode poster potential power practice prediction preference premium preorder preparation " +
  "prescription presence present presentation preset press pressure preview previous price pricing primary " +
  "print printer priority privacy private prize probability problem procedure process processing producer " +
  "product profession professional profile profit program progress project projection promo promotion prompt " +
  "proof property proposal proration prospect protection protocol prototype provider province proximity public " +
  "publication publisher purchase purpose qualification quality quantity quarter query quest question queue " +
  "quick quota quotation quote radio radius random range ranking rating ratio reach reaction reader ready " +
  "reason receipt receiver recent reception recipe recipient recommendation record recording recovery recruiter " +
  "rectangle recurring referee reference referral referrer reflection refund refusal region register " +
  "registration registry regular regulation related relation relationship relative release relevance " +
  "reliability religion remaining reminder remote removal renewal rental repair replacement replica report " +
  "reporter repository representative reputation request requirement research reservation resident resolution " +
  "resource response rest restaurant restriction result retail retailer retention retry return revenue review " +
  "reviewer revision reward rider right ringtone risk roadmap robot role rollback rollout round route router " +
  "routine runner runtime safety salary sales sample sandbox satellite satisfaction scale scenario schedule " +
  "schema scheme scholarship school science scooter scope score screen screenshot script search season seat " +
  "seating second secondary secret section sector security segment selection seller semester seminar sender " +
  "senior sensor sentence sentiment separate separator sequence serial series server service session setting " +
  "setup severity shade shape share shelf shift shipment shipping shopper shopping short shortcut shower " +
  "sibling sidebar signal signature signup silent silver similar simple since single sitemap situation skeleton " +
  "sketch skill skincare sleep slide slider slideshow small smart snapshot snippet social software solution " +
  "something sound source spacing speaker special specialist specific specification speed spinner split sponsor " +
  "sport spotlight spreadsheet sprint stack stadium staff stage standard start starter startup state statement " +
  "static station statistic status sticker stock stopover storage store storefront story strategy stream street " +
  "strength string stripe structure student studio style stylist subcategory subject submission subscriber " +
  "subscription subtitle subtotal success suggestion suite summary summer supplement supplier supply support " +
  "surcharge surface surgeon survey suspension syllabus symbol symptom system table tablet tailor target tariff " +
  "taxonomy teacher teammate teaser technical technology telephone television temperature template temporary " +
  "tenant tenure term terminal termination territory testimonial texture theme therapist thermostat thread " +
  "threat three threshold throughput thumb thumbnail ticket timeframe timeline timeout timer timesheet " +
  "timestamp timezone title today together token toolbar tooling tooltip topic total touch tournament track " +
  "tracking trade trading traffic trail trailer trainer training trait transaction transcript transfer transit " +
  "transition translation transmission transport travel traveler treatment trend trending trial trigger trip " +
  "trouble truck trust tunnel tutor tutorial ultimate understand union unique unit universe university unknown " +
  "upcoming update upgrade upload upsell uptime usage username utility vacation valid validation value variable " +
  "variance variant variation vegan vegetable vegetarian vehicle velocity vendor venue verification version " +
  "vertical video viewer viewport village violation virtual visibility visible vision visit visitor visual " +
  "vitamin voice volume volunteer voucher wager waitlist walkthrough wallet wallpaper warehouse warning " +
  "warranty weapon weather webhook webinar website webview wedding week weekend weekly weight welcome wellness " +
  "whatsapp wheel white whiteboard widget width window winner wireless wishlist withdrawal within without " +
  "witness wizard worker workflow workout workshop workspace world writeoff writer year yearly youth zone";
