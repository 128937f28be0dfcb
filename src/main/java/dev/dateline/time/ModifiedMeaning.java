package dev.dateline.time;

import java.util.List;

/** Words that modify an expression: "early 2011". */
record ModifiedMeaning(Modifier modifier) implements Meaning {

    @Override
    public Expression of(Bindings match) {
        return new Modified(modifier, match.expression());
    }

    @Override
    public List<Need> needs() {
        return List.of(Need.EXPRESSION);
    }
}
