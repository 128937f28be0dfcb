package dev.dateline.upload;

import dev.dateline.store.S3TestServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Puts versions of objects into a store, and sends news of them: each at least once, and at any time after. */
final class RandomWriter implements Runnable {

    private static final List<String> ENDS = List.of(".txt", ".json", ".html", "");

    private final S3TestServer store;
    private final UnorderedQueue queue;
    private final Random random;
    private final String prefix;
    private final String word;
    private final int messages;
    private final List<String> late = new ArrayList<>();
    private long sequencer = 0x1000;
    private int sent;

    /** Writes under keys of one prefix, which is nobody else's. */
    RandomWriter(S3TestServer store, UnorderedQueue queue, Random random, String prefix, String word, int messages) {
        this.store = store;
        this.queue = queue;
        this.random = random;
        this.prefix = prefix;
        this.word = word;
        this.messages = messages;
    }

    @Override
    public void run() {
        int keys = Math.max(2, messages / 12);
        while (sent + late.size() / 2 < messages) {
            String key = prefix + random.nextInt(keys);
            key += ENDS.get(Math.floorMod(key.hashCode(), ENDS.size()));
            if (random.nextInt(15) == 0) {
                String gone = key;
                store.client().deleteObject(delete -> delete.bucket("uploads").key(gone));
                continue;
            }
            store.put(key, "text/plain", version(key));
            String event = TestStorageEvents.s3("uploads", key, sequencer++);
            for (int copies = 1 + random.nextInt(5) / 3; copies > 0; copies--) {
                if (random.nextInt(3) == 0) {
                    late.add(key + "\n" + event);
                } else {
                    send(key, event);
                }
            }
            if (!late.isEmpty() && random.nextInt(3) == 0) {
                sendLate();
            }
            rest();
        }
        while (!late.isEmpty()) {
            sendLate();
        }
    }

    private void sendLate() {
        String[] parts = late.remove(random.nextInt(late.size())).split("\n", 2);
        send(parts[0], parts[1]);
    }

    private void send(String key, String event) {
        queue.send(key, event);
        sent++;
    }

    /** One of few contents, so that versions are taken back: articles, and what is none. */
    private String version(String key) {
        int which = random.nextInt(6);
        String text = which < 2
                ? " "
                : "Fire broke out in " + word + " on April " + (2 + which) + ", 2019, the mayor said. Rain ended it.";
        if (key.endsWith(".json")) {
            return which == 0 ? "{\"text\": " : "{\"text\": \"" + text + "\", \"publishedAt\": \"2019-04-09\"}";
        }
        return key.endsWith(".html") ? "<html><body><p>" + text + "</p></body></html>" : text;
    }

    private void rest() {
        try {
            Thread.sleep(random.nextInt(4));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
