// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;

import org.junit.jupiter.api.Assumptions;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Specimens and schemas of REFI-QDA, and the questions tests ask of them with the means of the JDK. */
final class Schemas {

    private Schemas() {
    }

    /** The folder with specimens; the test is skipped where it is absent. */
    static Path folder() {
        Path folder = Path.of(System.getProperty("triangula.root", ".")).resolve("../shared/data/refi-qda").normalize();
        Assumptions.assumeTrue(Files.isDirectory(folder), "The specimens of REFI-QDA are not beside the clone.");
        return folder;
    }

    static byte[] read(String specimen) throws IOException {
        return Files.readAllBytes(folder().resolve(specimen));
    }

    /** What the schema says against a file; empty when it is valid. */
    static List<String> errors(byte[] xml, String schema) throws SAXException, IOException {
        Validator validator = SchemaFactory.newDefaultInstance().newSchema(folder().resolve(schema).toFile())
            .newValidator();
        List<String> errors = new ArrayList<>();
        validator.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
                errors.add(e.getMessage());
            }

            @Override
            public void error(SAXParseException e) {
                errors.add(e.getLineNumber() + ": " + e.getMessage());
            }

            @Override
            public void fatalError(SAXParseException e) {
                errors.add(e.getLineNumber() + ": " + e.getMessage());
            }
        });
        validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
        return errors;
    }

    /** How many elements of a local name, or with * how many at all, a file has, counted with XPath. */
    static int count(byte[] xml, String element)
        throws SAXException, IOException, ParserConfigurationException, XPathExpressionException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        XPath path = XPathFactory.newDefaultInstance().newXPath();
        return Integer.parseInt(path.evaluate(element.equals("*") ? "count(//*)"
            : "count(//*[local-name()='" + element + "'])", document));
    }
}
