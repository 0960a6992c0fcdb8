package dev.gatehouse.contract.cases.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.gatehouse.contract.cases.wire.WireException;
import dev.gatehouse.contract.cases.wire.WireMessage;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.model.http.Bytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads the XML of services as the JSON that SDKs make of it, as far as names go: every value is text. */
final class XmlAnswer {

    private XmlAnswer() {}

    static JsonNode read(WireMessage answer) {
        if (answer.status() >= 300) {
            JsonNode error = answer.body().isEmpty() ? JsonNodeFactory.instance.objectNode() : tree(answer.body());
            String code = error.findPath("Code").asText(Integer.toString(answer.status()));
            throw new ControlException(
                    code.isEmpty() ? Integer.toString(answer.status()) : code,
                    answer.status(),
                    error.findPath("Message").asText());
        }
        return answer.body().isEmpty() ? JsonNodeFactory.instance.objectNode() : tree(answer.body());
    }

    private static JsonNode tree(Bytes xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return node(factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.toByteArray()))
                    .getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new WireException("XML was expected, and came: " + xml.utf8());
        }
    }

    private static JsonNode node(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element found) {
                children.add(found);
            }
        }
        if (children.isEmpty()) {
            return TextNode.valueOf(element.getTextContent());
        }
        if (children.stream().allMatch(child -> child.getTagName().equals("member"))) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            children.forEach(child -> list.add(node(child)));
            return list;
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        children.forEach(child -> put(object, child.getTagName(), node(child)));
        return object;
    }

    /** A list without a wrapper is an element that is repeated, and a list of one looks like none: S3's are known. */
    private static void put(ObjectNode object, String name, JsonNode value) {
        boolean list = name.equals("Contents") || name.equals("CommonPrefixes") || name.equals("Deleted");
        if (object.get(name) instanceof ArrayNode before) {
            before.add(value);
        } else if (list || object.has(name)) {
            JsonNode first = object.get(name);
            ArrayNode values = object.putArray(name);
            if (first != null) {
                values.add(first);
            }
            values.add(value);
        } else {
            object.set(name, value);
        }
    }
}
