/**
 * Real words one slip away from a word of our lists, so that nobody is told that `contract` is a misspelt `contrast`. They
 * need no meaning here: a word that stands in a list is no misspelling.
 */
export const LOOKALIKES =
  "accent addressed admit advertise affiliated alloy alter analysts apple atlas attack attacked aware bands " +
  "basin baths battle beach beans bedding being beings billion bingo black blacks blade blond bonds bones books " +
  "boots bored boring borough brain brake brakes breach bread bride broad brook buildings buses cabin cached " +
  "cancer capitol carried carries cases caused causing cedar cells chair chairs chance chances chaos charger " +
  "chargers charm charming charms charter chase cheaper cheat cheats china chuck clarity classifieds clean " +
  "cleaning clerk climb closer closest cloudy coast coating colon compete competing compiler complex compliant " +
  "concert concerts contained containing contracting contrast contributing controller converter cooked " +
  "coordinated corps cosmetic costa could coupled court courts craps dairy daisy death debut delta dental depot " +
  "designation designer director directors discussing distinct diverse diving dover drain drawings dried dying " +
  "earrings economics employed enhance eternal exciting exemption expect expected expects extent factory fairly " +
  "false fares farming feelings fellow figured filed files filing films finder findings firms fixes flame flash " +
  "flavor flood flour fonts forest forge formal formed forming forms founded fresh frost games garbage genes " +
  "giant giants grace grain grand grande graphics gratis grave great gross guild handed harder headed heads " +
  "healing healthy hearings heater heath holdings holes horse horses hostel hours housing indeed indie integral " +
  "integrating intend inter internet joint ladder lakes lanes larger laser lasting latex latter lawyer lawyers " +
  "least lender lenders lions liver locate lodging logic logos longer loops loose loved loves loving lunch " +
  "maker makers males manor manufacture manufactured march marina marine marsh martin massage mating matter " +
  "matters mayor meals medal median menus merger metro miles mills modem modes monkey moses motel mountain " +
  "mouth movers needle neural nodes notion notre observer offerings officer officers older organize organized " +
  "outer paintings pairs palace pants participate partly passion pasta patent patents paths peace performer " +
  "piece pieces pills plain plains plane planes planet planets plate plates pocket pockets pointer poker police " +
  "pools porter posing possibly postings potter powder praise prayer precious premises presenting prevention " +
  "pride priest prime prince prison proceedings properly prospective protect protected protecting purse queen " +
  "quite racks ranch randy ranger rangers readings rebate rebates recorder referenced regard regards relay " +
  "religious remain remainder remained rescue resort resorts revenge revolution ridge river rivers roads rolls " +
  "roots roses roster rouge rules sacred safely sandy sauce saver savings scanner scared scene scoop screw " +
  "secure seeds seems separated seven severe sewing shaft shake shall shame shark sharp shaved sheep shell " +
  "shine shirt shirts shock shore shots sides silence silly simply singer singing sites sitting skating skins " +
  "slope smell smoke socks solid sorry sparc spare spears specifies spell spelling spice spies spine sports " +
  "spring springs stake standings stats stayed staying stays steam steel steve sticky still stone stones storm " +
  "strain strand strange strap strips stroke strong stuff stylus suited suits surely surrey swift talent tales " +
  "talking talks tanks tapes taxes tears telephony thank thanks there these thick thing things though thoughts " +
  "throat through tiger tiles timber tired tires tones tough toxic trace tracker tract trader trainer trainers " +
  "trans transmit travis treaty trees tribe tribes trick tricks trout trunk trustee truth tubes tuner turner " +
  "twinks twins valve valves vista voters wages walls warming warrant washing watts welding whats where whether " +
  "while windows winter wives words worse worst would wright wrist writings";
