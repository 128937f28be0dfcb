/** What the constants of the answers are called on the page. */

export const TYPES = {
  PERSON: "Person", ORGANIZATION: "Organisation", LOCATION: "Place", GROUP: "Group",
  EVENT: "Event", QUANTITY: "Quantity", OTHER: "Other",
};

export const STATUSES = {
  OCCURRED: "occurred", ONGOING: "ongoing", PLANNED: "planned", POSSIBLE: "possible", NEGATED: "did not occur",
};

export const BASES = {
  EXPLICIT: "date stated", PUBLICATION: "from the day of publication", CONTEXT: "from the context", EVENT: "from another event",
};

export const PUBLICATION = {
  given: "as given", metadata: "from the page", dateline: "as the article says:", inferred: "inferred", unknown: "",
};
