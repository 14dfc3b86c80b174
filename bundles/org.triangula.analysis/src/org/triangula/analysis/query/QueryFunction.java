// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.query;

/**
 * How codes have to meet in the text. The functions are those of the complex coding query of MAXQDA; here is what they
 * mean exactly. Positions are Unicode code points, segments half-open intervals of them within one document.
 * <p>
 * <b>A</b> are the codes that are looked for, <b>B</b> the codes they are compared with. With subcodes, each code
 * stands for itself and all codes below it: a character has the code when it lies in a segment of any of them. All
 * segments are those of the chosen documents and coders only. Two segments <em>overlap</em> when they have at least
 * one character in common; that they touch is not enough. A coding is never compared with itself.
 */
public enum QueryFunction {

    /**
     * The smallest picture: each maximal run of characters that have all codes of A. What is found is a passage, which
     * need not be a segment.
     */
    INTERSECTION(false, 0),

    /** Each maximal run of characters that have at least <em>x</em> of the codes of A, whichever these are. */
    INTERSECTION_SET(false, 2),

    /**
     * The big picture: the whole segments of codes of A that hold at least one character that has all codes of A.
     */
    OVERLAPPING(false, 0),

    /**
     * As {@link #OVERLAPPING}, but only segments that overlap no segment of a code that is not in A.
     */
    OVERLAPPING_ONLY(false, 0),

    /** Segments of codes of A that lie completely in one segment of a code of B; the two may be equal. */
    IF_INSIDE(true, 0),

    /**
     * Segments of codes of A that overlap no segment of a code of B. A segment that is partly in one is neither inside
     * nor outside.
     */
    IF_OUTSIDE(true, 0),

    /**
     * Segments of codes of A that overlap no segment of a code of B; without any B, no segment of a code that is not in
     * A. Codes that are in A do not count as B.
     */
    ONLY_THIS_CODE(true, 0),

    /**
     * Segments of one code of A that overlap no segment of another code of A. What the text has besides these codes
     * does not matter.
     */
    ONLY_ONE_CODE_ALONE(false, 0),

    /**
     * Segments of codes of A after whose end a segment of a code of B begins, at most <em>n</em> paragraphs farther on:
     * the number of the paragraph in which that begins, minus that in which this ends, is at most n. With 0 both stand
     * in one paragraph.
     */
    FOLLOWED_BY(true, 1),

    /**
     * Segments of codes of A with a segment of a code of B before, behind or at the same place, at most <em>n</em>
     * paragraphs away. The distance is 0 when one paragraph holds something of both, and is counted from the last
     * paragraph of the first to the first paragraph of the second otherwise.
     */
    NEAR(true, 1);

    private final boolean comparing;
    private final int usual;

    QueryFunction(boolean comparing, int usual) {
        this.comparing = comparing;
        this.usual = usual;
    }

    /**
     * Whether the function compares with codes B.
     *
     * @return true if it does
     */
    public boolean hasOthers() {
        return comparing;
    }

    /**
     * Whether the function finds nothing as long as there is no code B.
     *
     * @return true if it needs one
     */
    public boolean needsOthers() {
        return comparing && this != ONLY_THIS_CODE;
    }

    /**
     * Whether the function has a number: the least number of codes, or the greatest distance in paragraphs.
     *
     * @return true if it has
     */
    public boolean hasNumber() {
        return this == INTERSECTION_SET || hasDistance();
    }

    /**
     * Whether the number is a distance in paragraphs.
     *
     * @return true if it is
     */
    public boolean hasDistance() {
        return this == FOLLOWED_BY || this == NEAR;
    }

    /**
     * The number to begin with.
     *
     * @return the number; 0 for a function without
     */
    public int usualNumber() {
        return usual;
    }

    /**
     * Whether passages are found that need not be segments.
     *
     * @return true for the two functions of intersection
     */
    public boolean findsPassages() {
        return this == INTERSECTION || this == INTERSECTION_SET;
    }
}
