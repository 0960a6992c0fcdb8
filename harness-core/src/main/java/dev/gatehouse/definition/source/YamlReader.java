package dev.gatehouse.definition.source;

import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.definition.Origin;
import java.io.StringReader;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads YAML as nodes only: nothing is constructed, so no tag of a file can name a Java class. */
final class YamlReader {

    /** AWS takes documents of 6 MB at most, so there is room for comments. */
    private static final int MAX_CODE_POINTS = 16 * 1024 * 1024;

    private static final int MAX_DEPTH = 200;

    private static final int MAX_ALIASES = 1000;

    private YamlReader() {}

    static SourceNode read(String file, String text) {
        try {
            Iterator<Node> documents =
                    new Yaml(options()).composeAll(new StringReader(text)).iterator();
            if (!documents.hasNext()) {
                throw Unreadable.empty(file);
            }
            SourceNode root = new YamlNodes(file).read(documents.next());
            refuseSecond(file, documents);
            return root;
        } catch (MarkedYAMLException e) {
            throw notYaml(origin(file, e.getProblemMark()), problem(e));
        } catch (YAMLException e) {
            throw notYaml(Origin.of(file, 1, 1), String.valueOf(e.getMessage()));
        }
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_CODE_POINTS);
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setMaxAliasesForCollections(MAX_ALIASES);
        return options;
    }

    private static void refuseSecond(String file, Iterator<Node> documents) {
        if (documents.hasNext()) {
            throw Unreadable.at(
                    origin(file, documents.next().getStartMark()),
                    "A second document begins here.",
                    "Keep one document in a file.");
        }
    }

    private static DefinitionException notYaml(Origin origin, String problem) {
        return Unreadable.at(origin, "This is not YAML: " + problem + ".", "Correct the syntax.");
    }

    private static String problem(MarkedYAMLException e) {
        return e.getContext() == null ? e.getProblem() : e.getContext() + ", " + e.getProblem();
    }

    static Origin origin(String file, @Nullable Mark mark) {
        return mark == null ? Origin.of(file, 1, 1) : Origin.of(file, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
