package dev.gatehouse.definition.cloudformation;

import dev.gatehouse.control.ControlPlane;
import dev.gatehouse.control.port.Location;
import dev.gatehouse.definition.Definition;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.DeployedDefinition;
import dev.gatehouse.definition.cloudformation.type.ResourceTypes;
import dev.gatehouse.definition.source.SourceDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A CloudFormation template.
 *
 * <pre>{@code
 * Definition template = CloudFormationDefinition.read(Path.of("template.yml"));
 * DeployedDefinition deployed = template.deployTo(control, DefinitionOptions.defaults());
 * }</pre>
 *
 * <p>The options' parameters give values to the template's own, to pseudo-parameters ({@code AWS::StackName}), and to what
 * {@code Fn::ImportValue} asks for ({@code ImportValue:} before the export's name). What may be waived is a resource type, a
 * logical id, a property ({@code LogicalId.Property}), a transform or a section. Immutable, and safe for use by several
 * threads.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-reference.html">Template reference</a>
 */
public final class CloudFormationDefinition implements Definition {

    private final SourceDocument document;
    private final LocalFiles files;
    private final ResourceTypes types;

    private CloudFormationDefinition(SourceDocument document, LocalFiles files) {
        this.document = document;
        this.files = files;
        this.types = ResourceTypes.load();
    }

    /**
     * A template that is in a file; documents that it names in S3 are looked for beside it.
     *
     * @throws IOException if the file cannot be read
     * @throws dev.gatehouse.definition.DefinitionException if it is neither JSON nor YAML
     */
    public static CloudFormationDefinition read(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        LocalFiles files = folder == null ? LocalFiles.NONE : LocalFiles.below(folder);
        return of(file.toString(), Files.readString(file), files);
    }

    /**
     * A template given as text.
     *
     * @param fileName used in messages
     * @param text JSON or YAML
     * @param files where documents are that it names in S3
     * @throws dev.gatehouse.definition.DefinitionException if it is neither JSON nor YAML
     */
    public static CloudFormationDefinition of(String fileName, String text, LocalFiles files) {
        return new CloudFormationDefinition(SourceDocument.read(fileName, text), files);
    }

    @Override
    public DeployedDefinition deployTo(ControlPlane control, DefinitionOptions options) {
        return deploy(control::call, control.location(), options);
    }

    DeployedDefinition deploy(Operations operations, Location location, DefinitionOptions options) {
        return new TemplateDeployment(document, files, types).deploy(operations, location, options);
    }
}
