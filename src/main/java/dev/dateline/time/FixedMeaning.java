package dev.dateline.time;

import java.util.List;

/** Words that always say the same: "yesterday", "noon", "daily". */
record FixedMeaning(Expression expression) implements Meaning {

    @Override
    public Expression of(Bindings match) {
        return expression;
    }

    @Override
    public List<Need> needs() {
        return List.of();
    }
}
