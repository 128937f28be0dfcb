package dev.dateline.timeline;

import dev.dateline.event.Event;
import dev.dateline.time.TimeValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Links from events to dates, indexed by the trigger of the event, which identifies it within a text. */
final class DatedEvents {

    private final List<DatedEvent> inOrder = new ArrayList<>();
    private final Map<Integer, List<DatedEvent>> byTrigger = new HashMap<>();

    DatedEvents(List<DatedEvent> dated) {
        dated.forEach(this::add);
    }

    private void add(DatedEvent link) {
        inOrder.add(link);
        byTrigger
                .computeIfAbsent(link.event().trigger(), trigger -> new ArrayList<>(2))
                .add(link);
    }

    /** The date an event was first given, or null. */
    @Nullable
    TimeValue dateOf(Event event) {
        List<DatedEvent> links = byTrigger.get(event.trigger());
        return links == null || links.isEmpty() ? null : links.get(0).date();
    }

    /** Adds a link and removes less likely links of the same event. */
    void addBetter(DatedEvent link) {
        byTrigger
                .getOrDefault(link.event().trigger(), new ArrayList<>())
                .removeIf(other -> other.likelihood() < link.likelihood());
        add(link);
    }

    /** The links that were not removed, in the order they were added. */
    List<DatedEvent> toList() {
        return inOrder.stream().filter(this::isKept).toList();
    }

    @SuppressWarnings("ReferenceEquality") // a removed link can equal one that was added later
    private boolean isKept(DatedEvent link) {
        return byTrigger.getOrDefault(link.event().trigger(), List.of()).stream()
                .anyMatch(kept -> kept == link);
    }
}
