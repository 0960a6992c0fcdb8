package dev.gatehouse.control.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaTranslatorTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{'type':'string','nullable':true} | {'type':'string'}",
                "{'type':['string','null']} | {'type':['string','null']}",
                "{'const':1} | {'enum':[1]}",
                "{'exclusiveMinimum':3} | {'minimum':3,'exclusiveMinimum':true}",
                "{'maximum':3,'exclusiveMaximum':true} | {'maximum':3,'exclusiveMaximum':true}",
                "{'example':{'a':1},'xml':{},'x-note':1,'type':'object'} | {'type':'object'}",
                "{'properties':{'example':{'type':'string','example':'x'}}} | {'properties':{'example':{'type':'string'}}}",
                "{'allOf':[{'$ref':'#/components/schemas/A'}]} | {'allOf':[{'$ref':'A!'}]}",
                "{'enum':[{'nullable':true}],'default':{'xml':1}} | {'enum':[{'nullable':true}],'default':{'xml':1}}",
            })
    void a_schema_becomes_one_of_draft_4(String openApi, String draft4) throws JsonProcessingException {
        SchemaTranslator translator =
                new SchemaTranslator(reference -> reference.substring(reference.lastIndexOf('/') + 1) + "!");

        assertThat(translator.translate(JSON.readTree(openApi.replace('\'', '"'))))
                .isEqualTo(JSON.readTree(draft4.replace('\'', '"')));
    }
}
