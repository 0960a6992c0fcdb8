package dev.gatehouse.junit.internal;

import dev.gatehouse.LoadedDefinition;
import dev.gatehouse.definition.Definition;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.annotated.AnnotatedDefinition;
import dev.gatehouse.definition.cloudformation.CloudFormationDefinition;
import dev.gatehouse.definition.cloudformation.LocalFiles;
import dev.gatehouse.definition.openapi.OpenApiDefinition;
import java.util.List;

/** Reads and compiles what a test class names. */
record Loading(TestDefinition definition, Class<?> testClass) {

    LoadedDefinition load() {
        List<Definition> definitions =
                definition.sources().stream().map(this::definition).toList();
        DefinitionOptions options = new DefinitionOptions(
                definition.waived(), definition.parameters(), definition.stage().isEmpty() ? null : definition.stage());
        return LoadedDefinition.load(definitions, options);
    }

    /** Where each source was found. */
    List<String> places() {
        return definition.sources().stream().map(this::place).toList();
    }

    private String place(DefinitionSource source) {
        if (source instanceof DefinitionSource.Annotated annotated) {
            return annotated.api().getName();
        }
        return DefinitionFile.place(location(source), testClass);
    }

    private static String location(DefinitionSource source) {
        if (source instanceof DefinitionSource.OpenApi openApi) {
            return openApi.location();
        }
        return source instanceof DefinitionSource.HttpApi httpApi
                ? httpApi.location()
                : ((DefinitionSource.CloudFormation) source).location();
    }

    private Definition definition(DefinitionSource source) {
        if (source instanceof DefinitionSource.Annotated annotated) {
            return AnnotatedDefinition.of(annotated.api());
        }
        DefinitionFile file = DefinitionFile.find(location(source), testClass);
        if (source instanceof DefinitionSource.OpenApi) {
            return OpenApiDefinition.text(file.name(), file.text());
        }
        if (source instanceof DefinitionSource.HttpApi) {
            return OpenApiDefinition.text(file.name(), file.text()).asHttpApi();
        }
        return CloudFormationDefinition.of(file.name(), file.text(), LocalFiles.below(file.directory()));
    }
}
