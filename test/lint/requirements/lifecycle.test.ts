import { testBreaks } from "./broken-shop.ts";

testBreaks("renames", [
  [
    "N5",
    "an old name without its successor",
    [["events/cart.yaml", "      replacedBy: product_added\n", ""]],
    ["warning lifecycle/replacement-missing /events/added_to_cart/deprecated"],
  ],
  [
    "N5",
    "an old name that replaces itself",
    [["events/cart.yaml", "replacedBy: product_added", "replacedBy: added_to_cart"]],
    ["error lifecycle/replacement-invalid /events/added_to_cart/deprecated/replacedBy"],
  ],
  [
    "N5",
    "an old name that should be gone",
    [["events/cart.yaml", "removeAfter: 2028-12-31", "removeAfter: 2026-11-27"]],
    ["warning lifecycle/overdue /events/added_to_cart/deprecated/removeAfter"],
  ],
  [
    "N5",
    "a journey that still stops at an old name",
    [
      [
        "journeys.yaml",
        "    exitOn: [product_added, order_completed]\n",
        "    exitOn: [added_to_cart, order_completed]\n",
      ],
    ],
    ["warning lifecycle/deprecated-used /journeys/browse_abandonment/exitOn/0"],
  ],
  [
    "N5",
    "an old name whose successor is not there",
    [["events/cart.yaml", "replacedBy: product_added", "replacedBy: product_aded"]],
    [
      "error consumers/dangling /events/added_to_cart/deprecated/replacedBy: the event `added_to_cart` is replaced by the event `product_aded`, which is not there",
    ],
  ],
]);
