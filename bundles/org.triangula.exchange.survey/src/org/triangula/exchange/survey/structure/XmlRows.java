// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.structure;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.triangula.core.exchange.ImportFile;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;

/** Reads small XML files without entities, as trees of elements. */
final class XmlRows {

    private static final int DEEPEST = 50;
    private static final int MOST = 2_000_000;

    private XmlRows() {
    }

    /** An element: its name without prefix, attributes, text directly in it, and the elements in it. */
    record Node(String name, Map<String, String> attributes, StringBuilder text, List<Node> nodes) {

        /** The elements of a name. */
        List<Node> all(String wanted) {
            return nodes.stream().filter(node -> node.name().equals(wanted)).toList();
        }

        /** The first element of a name; an empty one when there is none. */
        Node first(String wanted) {
            return nodes.stream().filter(node -> node.name().equals(wanted)).findFirst()
                .orElseGet(() -> node(wanted));
        }

        String words() {
            return text.toString().strip();
        }

        String attribute(String key) {
            return attributes.getOrDefault(key, "");
        }
    }

    private static Node node(String name) {
        return new Node(name, new HashMap<>(), new StringBuilder(), new ArrayList<>());
    }

    static Node read(ImportFile file) throws ProblemException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        Deque<Node> open = new ArrayDeque<>();
        open.push(node(""));
        int count = 0;
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(file.content()));
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE
                    || open.size() > DEEPEST || count > MOST) {
                    throw new ProblemException(file.name(), Messages.damaged, Messages.damaged_remedy);
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    count++;
                    Node node = node(xml.getLocalName());
                    for (int i = 0; i < xml.getAttributeCount(); i++) {
                        node.attributes().put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
                    }
                    open.element().nodes().add(node);
                    open.push(node);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    open.pop();
                } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    open.element().text().append(xml.getText());
                }
            }
        } catch (XMLStreamException e) {
            throw new ProblemException(new Problem(file.name(), Messages.damaged, Messages.damaged_remedy), e);
        }
        return open.element().nodes().isEmpty() ? node("") : open.element().nodes().get(0);
    }
}
