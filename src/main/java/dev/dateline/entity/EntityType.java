package dev.dateline.entity;

/**
 * The kind of thing a name refers to. GROUP is a nationality, a religion or the followers of a party; OTHER is a work, a product
 * or a law.
 */
public enum EntityType {
    PERSON,
    ORGANIZATION,
    LOCATION,
    GROUP,
    EVENT,
    OTHER,
    QUANTITY
}
