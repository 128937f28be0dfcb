package dev.dateline.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.store.FaultyS3;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;

/** A queue that gives messages in random order, and a while later gives again what was not answered for. */
final class UnorderedQueue {

    private static final int LARGEST_BATCH = 5;

    /** More than any message should need: 4 of 100 requests go wrong, and most such are mended in place. */
    private static final int MOST_RECEIVES = 40;

    /** Longer than a request is under way that was given up: a queue's visibility timeout. */
    private static final long INVISIBLE_MILLIS = 2 * FaultyS3.LATENESS;

    private final Random random;
    private final List<Sent> waiting = new ArrayList<>();
    private final PriorityQueue<Sent> invisible = new PriorityQueue<>(Comparator.comparingLong(sent -> sent.visibleAt));
    private final Set<String> keys = new ConcurrentSkipListSet<>();
    private int unanswered;
    private int sent;
    private int received;
    private int killed;
    private boolean isClosed;

    /** A message, and how often it was received. */
    static final class Sent {

        private final String body;
        private int receives;
        private long visibleAt;

        Sent(String body) {
            this.body = body;
        }

        String body() {
            return body;
        }
    }

    UnorderedQueue(Random random) {
        this.random = random;
    }

    synchronized void send(String key, String body) {
        keys.add(key);
        waiting.add(new Sent(body));
        sent++;
        notifyAll();
    }

    synchronized void nothingMoreComes() {
        isClosed = true;
        notifyAll();
    }

    /** Some messages; none when all are answered for. */
    synchronized List<Sent> receive() {
        while (reveal() && !(isClosed && unanswered == 0 && invisible.isEmpty())) {
            try {
                wait(INVISIBLE_MILLIS / 4);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return List.of();
            }
        }
        List<Sent> batch = new ArrayList<>();
        for (int left = 1 + random.nextInt(LARGEST_BATCH); left > 0 && !waiting.isEmpty(); left--) {
            Sent message = waiting.remove(random.nextInt(waiting.size()));
            assertThat(++message.receives).as("receives of %s", message.body).isLessThan(MOST_RECEIVES);
            batch.add(message);
        }
        unanswered += batch.size();
        received += batch.size();
        return batch;
    }

    /** Whether no message can be seen. */
    private boolean reveal() {
        while (!invisible.isEmpty() && invisible.element().visibleAt <= millis()) {
            waiting.add(invisible.remove());
        }
        return waiting.isEmpty();
    }

    private void hide(Sent message) {
        message.visibleAt = millis() + INVISIBLE_MILLIS;
        invisible.add(message);
    }

    private static long millis() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
    }

    /** Takes the answer of a function: which messages it could not deal with. */
    synchronized void answered(List<Sent> batch, String answer) {
        unanswered -= batch.size();
        for (int i = 0; i < batch.size(); i++) {
            if (answer.contains("\"m" + i + "\"")) {
                hide(batch.get(i));
            }
        }
        notifyAll();
    }

    /** There is no answer. */
    synchronized void killed(List<Sent> batch) {
        unanswered -= batch.size();
        killed++;
        batch.forEach(this::hide);
        notifyAll();
    }

    Set<String> keys() {
        return keys;
    }

    synchronized int sent() {
        return sent;
    }

    synchronized int received() {
        return received;
    }

    synchronized int killed() {
        return killed;
    }
}
