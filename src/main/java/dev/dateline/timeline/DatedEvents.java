package dev.dateline.timeline;

import dev.dateline.event.Event;
import dev.dateline.time.TimeValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Events with their dates, found by their event: an event is known by its trigger, which no two of a text share. */
final class DatedEvents {

    private final List<DatedEvent> inOrder = new ArrayList<>();
    private final Map<Integer, List<DatedEvent>> byTrigger = new HashMap<>();

    DatedEvents(List<DatedEvent> dated) {
        dated.forEach(this::add);
    }

    private void add(DatedEvent tie) {
        inOrder.add(tie);
        byTrigger
                .computeIfAbsent(tie.event().trigger(), trigger -> new ArrayList<>(2))
                .add(tie);
    }

    /** The date an event was first given, or null. */
    @Nullable
    TimeValue dateOf(Event event) {
        List<DatedEvent> ties = byTrigger.get(event.trigger());
        return ties == null || ties.isEmpty() ? null : ties.get(0).date();
    }

    /** Adds a date of an event; less likely ones that it has already go. */
    void addBetter(DatedEvent tie) {
        byTrigger
                .getOrDefault(tie.event().trigger(), new ArrayList<>())
                .removeIf(other -> other.likelihood() < tie.likelihood());
        add(tie);
    }

    /** All that stayed, in the order they came. */
    List<DatedEvent> toList() {
        return inOrder.stream().filter(this::isKept).toList();
    }

    @SuppressWarnings("ReferenceEquality") // a tie that was replaced by an equal one is not kept twice
    private boolean isKept(DatedEvent tie) {
        return byTrigger.getOrDefault(tie.event().trigger(), List.of()).stream().anyMatch(kept -> kept == tie);
    }
}
