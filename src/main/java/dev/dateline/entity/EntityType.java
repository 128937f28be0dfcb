package dev.dateline.entity;

/** What kind of thing a name refers to. GROUP: nationalities, religions, adherents of parties. OTHER: works, products, laws. */
public enum EntityType {
    PERSON,
    ORGANIZATION,
    LOCATION,
    GROUP,
    EVENT,
    OTHER,
    QUANTITY
}
