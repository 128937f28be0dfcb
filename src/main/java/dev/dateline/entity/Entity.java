package dev.dateline.entity;

import java.util.List;

/**
 * What one or more mentions refer to.
 *
 * @param id unique in an analysis: {@code e1}, {@code e2}, … by first mention
 * @param type the kind of thing it is
 * @param name its fullest form
 * @param aliases its other forms, by first mention, without {@code name}
 * @param roles the roles the text gives it, by first appearance; empty unless it is a person
 * @param mentions in reading order, at least one
 */
public record Entity(
        String id, EntityType type, String name, List<String> aliases, List<String> roles, List<Mention> mentions) {

    public Entity {
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("entity " + name + " has no mention");
        }
    }
}
