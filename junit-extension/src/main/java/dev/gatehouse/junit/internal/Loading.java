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
        String location = source instanceof DefinitionSource.OpenApi openApi
                ? openApi.location()
                : ((DefinitionSource.CloudFormation) source).location();
        return DefinitionFile.place(location, testClass);
    }

    private Definition definition(DefinitionSource source) {
        if (source instanceof DefinitionSource.Annotated annotated) {
            return AnnotatedDefinition.of(annotated.api());
        }
        if (source instanceof DefinitionSource.OpenApi openApi) {
            DefinitionFile file = DefinitionFile.find(openApi.location(), testClass);
            return OpenApiDefinition.text(file.name(), file.text());
        }
        DefinitionFile file = DefinitionFile.find(((DefinitionSource.CloudFormation) source).location(), testClass);
        return CloudFormationDefinition.of(file.name(), file.text(), LocalFiles.below(file.directory()));
    }
}
