// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.report.writing;

import java.math.BigInteger;
import java.util.Locale;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The paragraph styles of a DOCX report. A person can change them all at once in an office suite. */
final class DocxStyles {

    static final String NORMAL = "Normal";
    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String CAPTION = "Caption";
    static final String NOTE = "TriangulaNote";
    static final String WARNING = "TriangulaNotice";
    static final String QUOTE = "Quote";
    static final String CITATION = "TriangulaCitation";
    static final String OUTLINE = "TriangulaOutline";
    static final String CELL = "TriangulaCell";

    private static final String SERIF = "Cambria";
    private static final String SANS = "Calibri";

    private DocxStyles() {
    }

    static String heading(int level) {
        return "Heading" + level;
    }

    static void addTo(XWPFDocument document, Locale locale) {
        XWPFStyles styles = document.createStyles();
        styles.setSpellingLanguage(locale.getLanguage().equals("de") ? "de-DE" : "en-GB");
        add(styles, new Look(NORMAL, "Normal", SERIF, 21, false, false, "1F2328", 0, 120, 0));
        add(styles, new Look(TITLE, "Title", SANS, 52, true, false, "1F2328", 0, 120, 0));
        add(styles, new Look(SUBTITLE, "Subtitle", SERIF, 26, false, false, "59636E", 0, 240, 0));
        add(styles, new Look(heading(1), "heading 1", SANS, 34, true, false, "0B5C8A", 480, 160, 0));
        add(styles, new Look(heading(2), "heading 2", SANS, 26, true, false, "1F2328", 320, 100, 0));
        add(styles, new Look(heading(3), "heading 3", SANS, 22, true, false, "0B5C8A", 240, 80, 0));
        add(styles, new Look(CAPTION, "caption", SANS, 20, true, false, "1F2328", 200, 40, 0));
        add(styles, new Look(NOTE, "Triangula Note", SANS, 17, false, false, "59636E", 20, 100, 0));
        add(styles, new Look(WARNING, "Triangula Notice", SANS, 20, true, false, "8A5A00", 80, 160, 0));
        add(styles, new Look(QUOTE, "Quote", SERIF, 21, false, true, "1F2328", 80, 20, 400));
        add(styles, new Look(CITATION, "Triangula Citation", SANS, 17, false, false, "59636E", 0, 140, 400));
        add(styles, new Look(OUTLINE, "Triangula Outline", "Consolas", 17, false, false, "1F2328", 0, 120, 0));
        add(styles, new Look(CELL, "Triangula Cell", SANS, 18, false, false, "1F2328", 0, 0, 0));
    }

    private static void add(XWPFStyles styles, Look look) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(look.id());
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(look.name());
        style.addNewQFormat();
        CTPPrGeneral paragraph = style.addNewPPr();
        if (look.id().startsWith("Heading") || look.id().equals(CAPTION)) {
            paragraph.addNewKeepNext();
        }
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(look.before()));
        spacing.setAfter(BigInteger.valueOf(look.after()));
        if (look.indent() > 0) {
            CTInd indent = paragraph.addNewInd();
            indent.setLeft(BigInteger.valueOf(look.indent()));
        }
        if (look.id().startsWith("Heading")) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(look.id().charAt(7) - '1'));
        }
        CTRPr run = style.addNewRPr();
        CTFonts fonts = run.addNewRFonts();
        fonts.setAscii(look.font());
        fonts.setHAnsi(look.font());
        fonts.setCs(look.font());
        if (look.bold()) {
            run.addNewB();
        }
        if (look.italic()) {
            run.addNewI();
        }
        run.addNewColor().setVal(look.colour());
        run.addNewSz().setVal(BigInteger.valueOf(look.halfPoints()));
        XWPFStyle made = new XWPFStyle(style, styles);
        styles.addStyle(made);
    }

    /** How a style looks: sizes in half points, distances in twentieths of a point. */
    private record Look(String id, String name, String font, int halfPoints, boolean bold, boolean italic,
        String colour, int before, int after, int indent) {
    }
}
