// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript.reader;

import java.util.ArrayList;
import java.util.List;

import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.problem.ProblemException;

/** Takes out of paragraphs what no text may hold, whatever format they come from, and says how much it was. */
public final class CleanText {

    /** Most characters of one transcript; the text of a hundred hours has about five million. */
    private static final long LONGEST = 64L << 20;

    private CleanText() {
    }

    /**
     * Cleans paragraphs: line ends become blanks, control characters go, halves of characters become the replacement
     * character.
     *
     * @param transcript what was read
     * @param place name of the file, for problems
     * @return the same with clean paragraphs, without empty ones at the end
     * @throws ProblemException if the text is too long
     */
    public static Transcript of(Transcript transcript, String place) throws ProblemException {
        long length = 0;
        int[] counts = new int[2];
        List<String> paragraphs = new ArrayList<>(transcript.paragraphs().size());
        for (String paragraph : transcript.paragraphs()) {
            length += paragraph.length() + 1;
            if (length > LONGEST) {
                throw new ProblemException(place, Messages.bind(Messages.tooLong, LONGEST >> 20),
                    Messages.tooLong_remedy);
            }
            paragraphs.add(isClean(paragraph) ? paragraph : clean(paragraph, counts));
        }
        while (!paragraphs.isEmpty() && paragraphs.get(paragraphs.size() - 1).isBlank()) {
            paragraphs.remove(paragraphs.size() - 1);
        }
        List<Finding> findings = new ArrayList<>(transcript.findings());
        if (counts[0] > 0) {
            findings.add(new Finding(Severity.LOST, "", Messages.bind(Messages.controls, counts[0])));
        }
        if (counts[1] > 0) {
            findings.add(new Finding(Severity.LOST, "", Messages.bind(Messages.surrogates, counts[1])));
        }
        return new Transcript(paragraphs, findings, transcript.title(), transcript.media(),
            transcript.labels());
    }

    private static boolean isClean(String text) {
        return text.codePoints().noneMatch(point -> point != '\t' && (isBreak(point) || isDropped(point)
            || isHalf(point)));
    }

    private static String clean(String text, int[] counts) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (isBreak(point)) {
                clean.append(' ');
            } else if (isHalf(point)) {
                counts[1]++;
                clean.append('\uFFFD');
            } else if (point == '\t' || !isDropped(point)) {
                clean.appendCodePoint(point);
            } else {
                counts[0]++;
            }
        });
        return clean.toString();
    }

    private static boolean isBreak(int point) {
        return point == '\n' || point == '\r' || point == 0x0B || point == '\f' || point == 0x85 || point == 0x2028
            || point == 0x2029;
    }

    /** Control characters, non-characters, and characters that turn the direction of text around unseen. */
    private static boolean isDropped(int point) {
        return Character.isISOControl(point) || point == 0xFEFF || point == 0xFFFE || point == 0xFFFF
            || point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
    }

    private static boolean isHalf(int point) {
        return point >= 0xD800 && point <= 0xDFFF;
    }
}
