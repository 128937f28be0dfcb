package dev.dateline.tagging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads words and Penn tags from CoNLL-U files. */
public final class Conllu {

    /** A sentence: its words and their tags. */
    public record TaggedSentence(List<String> words, List<PosTag> tags) {}

    private Conllu() {}

    /** The sentences of a file, or of all {@code .conllu} files of a folder in the order of their names. */
    public static List<TaggedSentence> read(Path path) {
        List<TaggedSentence> sentences = new ArrayList<>();
        try (Stream<Path> files = Files.isDirectory(path) ? Files.list(path) : Stream.of(path)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".conllu")).sorted().toList()) {
                readFile(file, sentences);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences;
    }

    private static void readFile(Path file, List<TaggedSentence> sentences) throws IOException {
        List<String> words = new ArrayList<>();
        List<PosTag> tags = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.isEmpty()) {
                if (!words.isEmpty()) {
                    sentences.add(new TaggedSentence(List.copyOf(words), List.copyOf(tags)));
                }
                words.clear();
                tags.clear();
            } else if (line.charAt(0) != '#') {
                String[] fields = line.split("\t");
                if (fields.length != 10) {
                    throw new IOException(file + ":" + number + ": read " + fields.length + " fields, expected 10");
                }
                if (fields[0].matches("\\d+")) {
                    words.add(fields[1]);
                    tags.add(tagOf(fields[4]));
                }
            }
        }
        if (!words.isEmpty()) {
            sentences.add(new TaggedSentence(List.copyOf(words), List.copyOf(tags)));
        }
    }

    private static PosTag tagOf(String penn) {
        return switch (penn) {
            case "PRP$" -> PosTag.PRPS;
            case "WP$" -> PosTag.WPS;
            case "$", "#" -> PosTag.SYM;
            case ".", ",", ":", "``", "''", "-LRB-", "-RRB-", "HYPH", "NFP" -> PosTag.PUNCT;
            case "ADD", "GW", "LS", "AFX", "XX" -> PosTag.OTHER;
            default -> PosTag.valueOf(penn);
        };
    }
}
