package dev.dateline.infra;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A CloudFormation template as a tree of maps, lists and scalars; short forms of functions are written out ({@code !Ref a} is
 * {@code {Ref: a}}). Aliases are an error, as they are to CloudFormation.
 */
final class Template {

    private final Map<String, Object> root;

    private Template(Map<String, Object> root) {
        this.root = root;
    }

    static Template read(Path file) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setAllowDuplicateKeys(false);
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return new Template(map(new Yaml(new Functions(options)).load(reader)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A section, such as {@code Parameters}. */
    Map<String, Object> section(String name) {
        return map(root.get(name));
    }

    /** Resources of a type, by name. */
    Map<String, Map<String, Object>> resources(String type) {
        Map<String, Map<String, Object>> found = new LinkedHashMap<>();
        section("Resources").forEach((name, resource) -> {
            if (type.equals(map(resource).get("Type"))) {
                found.put(name, map(resource));
            }
        });
        return found;
    }

    /** What stands at a path below a resource's properties; null where nothing does. */
    Object property(String resource, String... path) {
        Object at = map(section("Resources").get(resource)).get("Properties");
        for (String step : path) {
            at = at == null ? null : map(at).get(step);
        }
        return at;
    }

    /** Every statement of every policy below a node. */
    static List<Map<String, Object>> statements(Object node) {
        List<Map<String, Object>> found = new ArrayList<>();
        walk(node).filter(each -> each.containsKey("Effect")).forEach(found::add);
        return found;
    }

    /** Every map at or below a node. */
    static Stream<Map<String, Object>> walk(Object node) {
        if (node instanceof List<?> list) {
            return list.stream().flatMap(Template::walk);
        }
        return node instanceof Map<?, ?>
                ? Stream.concat(
                        Stream.of(map(node)), map(node).values().stream().flatMap(Template::walk))
                : Stream.empty();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }

    /** A list, or one value in the place of a list of one. */
    static List<?> list(Object node) {
        return node instanceof List<?> list ? list : List.of(node);
    }

    /** Writes the short forms of functions out. */
    private static final class Functions extends SafeConstructor {

        Functions(LoaderOptions options) {
            super(options);
            yamlMultiConstructors.put("!", new AbstractConstruct() {
                @Override
                public Object construct(Node node) {
                    String name = node.getTag().getValue().substring(1);
                    Object value = valueOf(node);
                    if (name.equals("GetAtt") && value instanceof String text) {
                        value = List.of(text.split("\\.", 2));
                    }
                    boolean isBare = name.equals("Ref") || name.equals("Condition");
                    return Map.of(isBare ? name : "Fn::" + name, value);
                }
            });
        }

        private Object valueOf(Node node) {
            if (node instanceof ScalarNode scalar) {
                return scalar.getValue();
            }
            return node instanceof SequenceNode sequence
                    ? constructSequence(sequence)
                    : constructMapping((MappingNode) node);
        }
    }
}
