// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.exchange.ZipContent;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;

/**
 * Reads the visible sheets of a workbook (ECMA-376, SpreadsheetML) as streams, so that sheets of any length need no
 * more memory than their filled cells. Formulas count with the value that was computed last.
 */
public final class WorkbookReader {

    private static final int MOST_STRINGS = 2_000_000;

    private final ImportFile file;
    private final ZipContent parts;
    private final Progress progress;
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> strings = new ArrayList<>();
    private final Map<Integer, String> stringColours = new HashMap<>();
    private final boolean times;
    private boolean epoch1904;

    private record Sheet(String name, String relation, boolean hidden) {
    }

    /**
     * Prepares reading; dates are days.
     *
     * @param file the file
     * @param progress told about progress and asked whether to stop
     * @throws ProblemException if it is no workbook or looks dangerous
     */
    public WorkbookReader(ImportFile file, Progress progress) throws ProblemException {
        this(file, false, progress);
    }

    /**
     * Prepares reading.
     *
     * @param file the file
     * @param times whether the time of day is kept with dates, as in 2024-03-05T10:22:31
     * @param progress told about progress and asked whether to stop
     * @throws ProblemException if it is no workbook or looks dangerous
     */
    public WorkbookReader(ImportFile file, boolean times, Progress progress) throws ProblemException {
        this.file = file;
        this.times = times;
        this.progress = progress;
        if (file.beginsWith(0xd0, 0xcf, 0x11, 0xe0)) {
            throw new ProblemException(file.name(), Messages.oldExcel, Messages.oldExcel_remedy);
        }
        this.parts = ZipContent.examine(file);
        if (!parts.has("xl/workbook.xml")) {
            throw new ProblemException(file.name(), Messages.noWorkbook, Messages.noWorkbook_remedy);
        }
    }

    /**
     * Findings that belong to no sheet.
     *
     * @return complete after reading
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Reads the visible sheets.
     *
     * @return their cells, in the order of the workbook
     * @throws ProblemException if the workbook is damaged
     */
    public List<Table> read() throws ProblemException {
        return read(false);
    }

    /**
     * Reads all sheets.
     *
     * @return their cells, in the order of the workbook; {@link Table#isHidden()} tells which are hidden
     * @throws ProblemException if the workbook is damaged
     */
    public List<Table> readAll() throws ProblemException {
        return read(true);
    }

    private List<Table> read(boolean all) throws ProblemException {
        List<Sheet> sheets = new ArrayList<>();
        parse("xl/workbook.xml", xml -> {
            if ("workbookPr".equals(xml.getLocalName())) {
                epoch1904 = isTrue(xml.getAttributeValue(null, "date1904"));
            } else if ("sheet".equals(xml.getLocalName())) {
                String state = xml.getAttributeValue(null, "state");
                sheets.add(new Sheet(xml.getAttributeValue(null, "name"), relation(xml),
                    state != null && !"visible".equals(state)));
            }
        });
        Map<String, String> targets = new HashMap<>();
        parse("xl/_rels/workbook.xml.rels", xml -> {
            if ("Relationship".equals(xml.getLocalName())) {
                targets.put(xml.getAttributeValue(null, "Id"), target(xml.getAttributeValue(null, "Target")));
            }
        });
        if (parts.has("xl/sharedStrings.xml")) {
            readStrings();
        }
        CellFormats formats = new CellFormats(times);
        if (parts.has("xl/styles.xml")) {
            parse("xl/styles.xml", formats::read);
        }
        List<Table> tables = new ArrayList<>();
        for (Sheet sheet : sheets) {
            progress.checkCancelled();
            progress.report(sheet.name(), tables.size() / (double) sheets.size());
            String part = targets.get(sheet.relation());
            if (sheet.hidden() && !all) {
                findings.add(new Finding(Severity.NOTE, Messages.bind(Messages.place_sheet, sheet.name()),
                    Messages.hiddenSheet));
            } else if (part != null && part.contains("worksheets")) {
                Table table = read(sheet.name(), part, formats);
                if (sheet.hidden()) {
                    table.hide();
                }
                tables.add(table);
            }
        }
        return tables;
    }

    private Table read(String name, String part, CellFormats formats) throws ProblemException {
        SheetCells cells = new SheetCells(file.name(), name, new SheetCells.Texts(strings, stringColours), formats,
            epoch1904, progress);
        try (InputStream input = parts.open(part)) {
            XMLStreamReader xml = factory().createXMLStreamReader(input);
            while (xml.hasNext()) {
                int event = xml.next();
                refuseEntities(event);
                cells.handle(event, xml);
            }
        } catch (XMLStreamException | IOException | NumberFormatException e) {
            throw damaged(part, e);
        }
        return cells.finish();
    }

    private void readStrings() throws ProblemException {
        try (InputStream input = parts.open("xl/sharedStrings.xml")) {
            XMLStreamReader xml = factory().createXMLStreamReader(input);
            StringBuilder current = new StringBuilder();
            boolean text = false;
            boolean phonetic = false;
            while (xml.hasNext()) {
                int event = xml.next();
                refuseEntities(event);
                if (event == XMLStreamConstants.START_ELEMENT) {
                    phonetic |= "rPh".equals(xml.getLocalName());
                    text = "t".equals(xml.getLocalName()) && !phonetic;
                    CellFormats.colour(xml).ifPresent(each -> stringColours.putIfAbsent(strings.size(), each));
                } else if (event == XMLStreamConstants.CHARACTERS && text) {
                    current.append(xml.getText());
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    text = false;
                    phonetic &= !"rPh".equals(xml.getLocalName());
                    if ("si".equals(xml.getLocalName())) {
                        strings.add(current.toString());
                        current.setLength(0);
                        if (strings.size() > MOST_STRINGS) {
                            throw new ProblemException(file.name(),
                                Messages.bind(Messages.tooManyTexts, MOST_STRINGS), Messages.tooMany_remedy);
                        }
                    }
                }
            }
        } catch (XMLStreamException | IOException e) {
            throw damaged("xl/sharedStrings.xml", e);
        }
    }

    /** Handles the start of each element. */
    @FunctionalInterface
    private interface Elements {
        void start(XMLStreamReader xml);
    }

    private void parse(String part, Elements elements) throws ProblemException {
        try (InputStream input = parts.open(part)) {
            XMLStreamReader xml = factory().createXMLStreamReader(input);
            while (xml.hasNext()) {
                int event = xml.next();
                refuseEntities(event);
                if (event == XMLStreamConstants.START_ELEMENT) {
                    elements.start(xml);
                }
            }
        } catch (XMLStreamException | IOException | NumberFormatException e) {
            throw damaged(part, e);
        }
    }

    private void refuseEntities(int event) throws ProblemException {
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new ProblemException(file.name(), Messages.entities, Messages.entities_remedy);
        }
    }

    private ProblemException damaged(String part, Exception cause) {
        return new ProblemException(new Problem(file.name(), Messages.bind(Messages.damagedPart, part),
            Messages.damagedPart_remedy), cause);
    }

    private static String relation(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String space = xml.getAttributeNamespace(i);
            if ("id".equals(xml.getAttributeLocalName(i)) && space != null && space.endsWith("relationships")) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static String target(String target) {
        return target == null ? "" : target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    static boolean isTrue(String value) {
        return "1".equals(value) || "true".equals(value);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_COALESCING, Boolean.TRUE);
        return factory;
    }
}
