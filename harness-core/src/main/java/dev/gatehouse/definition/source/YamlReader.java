package dev.gatehouse.definition.source;

import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.definition.Origin;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads YAML as nodes only: nothing is constructed, so no tag of a file can name a Java class. */
final class YamlReader {

    /** AWS takes documents of 6 MB at most, so there is room for comments. */
    private static final int MAX_CODE_POINTS = 16 * 1024 * 1024;

    private static final int MAX_DEPTH = 200;

    private static final int MAX_ALIASES = 1000;

    private YamlReader() {}

    static SourceNode read(String file, String text) {
        try {
            Composer documents = documents(text);
            if (!documents.checkNode()) {
                throw Unreadable.empty(file);
            }
            SourceNode root = new YamlNodes(file).read(documents.getNode());
            refuseSecond(file, documents);
            return root;
        } catch (MarkedYAMLException e) {
            throw notYaml(origin(file, e.getProblemMark()), problem(e));
        } catch (YAMLException e) {
            throw notYaml(Origin.of(file, 1, 1), String.valueOf(e.getMessage()));
        }
    }

    /** Not by {@code Yaml}, which loads all that constructs and represents objects as well. */
    private static Composer documents(String text) {
        LoaderOptions options = options();
        return new Composer(new ParserImpl(new StreamReader(text), options), new Resolver(), options);
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_CODE_POINTS);
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setMaxAliasesForCollections(MAX_ALIASES);
        return options;
    }

    private static void refuseSecond(String file, Composer documents) {
        if (documents.checkNode()) {
            throw Unreadable.at(
                    origin(file, documents.getNode().getStartMark()),
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
