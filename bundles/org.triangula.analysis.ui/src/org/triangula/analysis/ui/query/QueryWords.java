// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.query;

import org.eclipse.osgi.util.NLS;
import org.triangula.analysis.query.QueryFunction;
import org.triangula.analysis.query.QueryHit;
import org.triangula.coding.code.CodeTree;
import org.triangula.coding.retrieval.CodedSegment;

/** What functions and hits of queries are called. */
final class QueryWords {

    private QueryWords() {
    }

    static String name(QueryFunction function) {
        return switch (function) {
            case INTERSECTION -> Messages.Intersection;
            case INTERSECTION_SET -> Messages.IntersectionSet;
            case OVERLAPPING -> Messages.Overlapping;
            case OVERLAPPING_ONLY -> Messages.OverlappingOnly;
            case IF_INSIDE -> Messages.IfInside;
            case IF_OUTSIDE -> Messages.IfOutside;
            case ONLY_THIS_CODE -> Messages.OnlyThisCode;
            case ONLY_ONE_CODE_ALONE -> Messages.OnlyOneCodeAlone;
            case FOLLOWED_BY -> Messages.FollowedBy;
            case NEAR -> Messages.Near;
        };
    }

    static String definition(QueryFunction function) {
        return switch (function) {
            case INTERSECTION -> Messages.Intersection_definition;
            case INTERSECTION_SET -> Messages.IntersectionSet_definition;
            case OVERLAPPING -> Messages.Overlapping_definition;
            case OVERLAPPING_ONLY -> Messages.OverlappingOnly_definition;
            case IF_INSIDE -> Messages.IfInside_definition;
            case IF_OUTSIDE -> Messages.IfOutside_definition;
            case ONLY_THIS_CODE -> Messages.OnlyThisCode_definition;
            case ONLY_ONE_CODE_ALONE -> Messages.OnlyOneCodeAlone_definition;
            case FOLLOWED_BY -> Messages.FollowedBy_definition;
            case NEAR -> Messages.Near_definition;
        };
    }

    /** The codes for which a passage was found. */
    static String heading(QueryFunction function, QueryHit hit, CodeTree tree) {
        String own = String.join(" + ",
            hit.codings().stream().map(CodedSegment::code).distinct().map(tree::name).toList());
        if (hit.partners().isEmpty()) {
            return own;
        }
        String other = tree.name(hit.partners().getFirst().code());
        return NLS.bind(switch (function) {
            case IF_INSIDE -> Messages.Heading_inside;
            case FOLLOWED_BY -> Messages.Heading_followed;
            default -> Messages.Heading_near;
        }, own, other);
    }
}
