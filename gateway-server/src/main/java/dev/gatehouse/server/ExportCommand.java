package dev.gatehouse.server;

import dev.gatehouse.DefinitionExport;
import dev.gatehouse.ExportedDocument;
import dev.gatehouse.LoadedDefinition;
import dev.gatehouse.definition.DeployedStage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes definitions as another kind of definition. */
@Command(
        name = "export",
        description = "Writes definitions as an OpenAPI document or a CloudFormation template.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the document is written; what it has no place for is listed on the standard error",
            "1:the file cannot be written",
            "2:the command line is wrong",
            "3:a definition is wrong, or uses what is not supported",
            "4:with --strict, the document has no place for something; nothing is written"
        })
final class ExportCommand implements Callable<Integer> {

    // Picocli makes the command and then sets these.
    @SuppressWarnings("NullAway.Init")
    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-d", "--definition"},
            arity = "1..*",
            required = true,
            paramLabel = "FILE",
            description = "An OpenAPI document or a CloudFormation template; may be repeated.")
    private List<Path> definitions = List.of();

    @Option(
            names = {"-f", "--format"},
            required = true,
            paramLabel = "FORMAT",
            description = "What to write: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.openapi;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "The file to write, JSON if its name ends with .json; the console if it is not given.")
    private @Nullable Path out;

    @Option(names = "--strict", description = "Writes nothing if the document has no place for something.")
    private boolean strict;

    @Option(names = "--stage", paramLabel = "NAME", description = "The stage, where a definition has none or several.")
    private @Nullable String stage;

    @Mixin
    private LoadingOptions loading = new LoadingOptions();

    /** The formats, by the names that the command line has for them. */
    enum Format {
        openapi,
        swagger,
        cloudformation
    }

    @Override
    public Integer call() {
        ExportedDocument exported = export(load());
        exported.notExported().forEach(left -> spec.commandLine().getErr().println("Not exported: " + left));
        if (strict && !exported.notExported().isEmpty()) {
            return Main.INCOMPLETE;
        }
        write(exported);
        return 0;
    }

    private LoadedDefinition load() {
        return LoadedDefinition.load(
                definitions.stream().map(DefinitionFile::read).toList(),
                new ServerSettings.Definitions(definitions, stage, loading.parameters(), loading.waived()).options(),
                loading.location());
    }

    private ExportedDocument export(LoadedDefinition loaded) {
        DefinitionExport export = DefinitionExport.of(loaded);
        try {
            return switch (format) {
                case cloudformation -> export.cloudFormation();
                case openapi -> export.openApi(only(loaded));
                case swagger -> export.swagger(only(loaded));
            };
        } catch (IllegalStateException noDocument) {
            throw new ParameterException(spec.commandLine(), noDocument.getMessage(), noDocument);
        }
    }

    private DeployedStage only(LoadedDefinition loaded) {
        if (loaded.stages().size() > 1) {
            String names =
                    loaded.stages().stream().map(DeployedStage::stageName).collect(Collectors.joining(", "));
            throw new ParameterException(
                    spec.commandLine(),
                    "An OpenAPI document has one API and one stage, and there are: " + names
                            + ". Give one file, and choose a stage with --stage.");
        }
        return loaded.stages().get(0);
    }

    private void write(ExportedDocument exported) {
        if (out == null) {
            spec.commandLine().getOut().print(exported.yaml());
            spec.commandLine().getOut().flush();
            return;
        }
        try {
            Files.writeString(out, out.toString().endsWith(".json") ? exported.json() : exported.yaml());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(
                    new IOException("Cannot write " + out + ": " + unwritable.getMessage(), unwritable));
        }
    }
}
