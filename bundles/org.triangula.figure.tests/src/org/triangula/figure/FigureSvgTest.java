// SPDX-License-Identifier: EPL-2.0
package org.triangula.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

class FigureSvgTest {

    private static Document parse(String svg) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void everyMarkIsWritten() throws Exception {
        String svg = FigureSvg.text(Figures.everything("a & b"));
        Document document = parse(svg);
        for (String element : new String[] {"rect", "ellipse", "line", "polyline", "polygon", "text"}) {
            assertTrue(document.getElementsByTagName(element).getLength() > 0, element);
        }
        assertTrue(svg.contains("<polyline points=\"0,90 50,80 90,99\" fill=\"none\" stroke=\"#0072b2\""), svg);
        assertTrue(svg.contains("transform=\"rotate(-90 100 90)\""), svg);
        assertTrue(svg.contains("fill=\"#ff0000\" fill-opacity=\"0.5\""), svg);
    }

    @Test
    void peopleWhoHearItKnowWhatItSays() throws Exception {
        Document document = parse(FigureSvg.text(Figures.everything("x")));
        assertEquals("img", document.getDocumentElement().getAttribute("role"));
        assertEquals("Title x", document.getElementsByTagName("title").item(0).getTextContent());
        assertEquals("Summary x", document.getElementsByTagName("desc").item(0).getTextContent());
        assertEquals("Circle x",
            document.getElementsByTagName("ellipse").item(0).getFirstChild().getTextContent());
    }

    @Test
    void identitiesOfTheStudyStayInside() {
        Figure figure = new FigureBuilder("t", FigureColours.LIGHT).meaning("secret-id", "")
            .circle(5, 5, 5, Mark.Style.filled(Figures.BLUE)).build(10, 10, "");
        assertFalse(FigureSvg.text(figure).contains("secret-id"));
    }

    @Test
    void theLanguageOfTheProgramDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.UK);
            String english = FigureSvg.text(Figures.everything("x"));
            Locale.setDefault(Locale.of("ar", "EG"));
            assertEquals(english, FigureSvg.text(Figures.everything("x")));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property(tries = 200)
    void itIsWellFormedWhateverThePeopleSaid(@ForAll @StringLength(max = 20) String words) throws Exception {
        parse(FigureSvg.text(Figures.everything(words)));
    }
}
