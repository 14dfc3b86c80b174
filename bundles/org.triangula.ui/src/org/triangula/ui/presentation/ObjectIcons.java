// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.presentation;

import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.triangula.model.Term;
import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.model.actors.Body;
import org.triangula.model.actors.Organisation;
import org.triangula.model.places.Area;
import org.triangula.model.places.Facility;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeOrigin;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentKind;

/** Which icon stands for which object. */
final class ObjectIcons {

    private static final Map<String, String> BY_CLASS = Map.ofEntries(
        Map.entry("Study", "triangula"), Map.entry("Coder", "user"), Map.entry("Source", "book-open"),
        Map.entry("Decision", "scale"), Map.entry("GlossaryEntry", "book-open"), Map.entry("Vocabulary", "list"),
        Map.entry("Term", "tag"), Map.entry("Property", "hash"), Map.entry("Wording", "languages"),
        Map.entry("Area", "map"), Map.entry("AreaMembership", "git-merge"), Map.entry("Facility", "map-pin"),
        Map.entry("Catchment", "catchment"), Map.entry("Grid", "grid-3x3"), Map.entry("Scenario", "route"),
        Map.entry("ScenarioResult", "clock"), Map.entry("AddressReturn", "table"), Map.entry("Repair", "square-check"),
        Map.entry("RepairedValue", "square-check"), Map.entry("CatchmentRequest", "message-circle"),
        Map.entry("SourceComparison", "scale"), Map.entry("Person", "actor"), Map.entry("RoleHolding", "briefcase"),
        Map.entry("Organisation", "building-2"), Map.entry("AdministrativeUnit", "network"),
        Map.entry("UnitPlacement", "git-merge"), Map.entry("Post", "briefcase"), Map.entry("FundingShare", "coins"),
        Map.entry("Task", "list-checks"), Map.entry("TaskCarriage", "list-checks"), Map.entry("Body", "users"),
        Map.entry("Membership", "user-round"), Map.entry("Programme", "coins"), Map.entry("Tie", "waypoints"),
        Map.entry("Process", "process"), Map.entry("ProcessVariant", "process"), Map.entry("ProcessStep", "square"),
        Map.entry("ProcessFlow", "chevron-right"),
        Map.entry("DocumentGroup", "folder"), Map.entry("DocumentSet", "bookmark"), Map.entry("Document", "file-text"),
        Map.entry("CodeSet", "bookmark"),
        Map.entry("InterviewDetails", "mic"), Map.entry("Speaker", "message-circle"), Map.entry("Selection", "segment"),
        Map.entry("Coding", "segment"), Map.entry("CodeSystem", "list-tree"), Map.entry("Code", "code"),
        Map.entry("CodeChange", "history"), Map.entry("Memo", "sticky-note"), Map.entry("Summary", "scroll-text"),
        Map.entry("Survey", "clipboard-list"), Map.entry("Questionnaire", "clipboard-list"),
        Map.entry("Topic", "folder"), Map.entry("Question", "circle-question-mark"),
        Map.entry("AnswerDecision", "scale"), Map.entry("DerivedVariable", "variable"),
        Map.entry("DocumentCensus", "list-checks"), Map.entry("CensusEntry", "square-check"),
        Map.entry("PublishedFigure", "hash"),
        Map.entry("AnswerOption", "square-check"), Map.entry("MatrixRow", "list"), Map.entry("Response", "list-checks"),
        Map.entry("Answer", "square-check"), Map.entry("RoutingRule", "route"), Map.entry("Link", "link"),
        Map.entry("Claim", "claim"), Map.entry("Evidence", "scale"), Map.entry("Variable", "variable"),
        Map.entry("Case", "box"), Map.entry("VariableValue", "variable"), Map.entry("Typology", "shapes"),
        Map.entry("Criterion", "list-checks"), Map.entry("IdealType", "shapes"),
        Map.entry("AnalysisResult", "chart-column"));

    private ObjectIcons() {
    }

    /** Name of the icon for an object. */
    static String name(EObject object) {
        if (object instanceof Code code && code.getOrigin() == CodeOrigin.IN_VIVO) {
            return "code-in-vivo";
        }
        if (object instanceof Code code && !code.isCodable()) {
            return "folder";
        }
        if (object instanceof Document document) {
            return name(document.getKind());
        }
        if (object instanceof Area area) {
            return name(area);
        }
        if (object instanceof Facility facility && facility.getType() != null
            && facility.getType().getSymbol() != null) {
            return facility.getType().getSymbol();
        }
        return name(object.eClass());
    }

    /** Name of the icon for objects of a class. */
    static String name(EClass type) {
        return BY_CLASS.getOrDefault(type.getName(), "circle");
    }

    private static String name(DocumentKind kind) {
        return switch (kind) {
            case INTERVIEW -> "mic";
            case FOCUS_GROUP -> "messages-square";
            case WEB_SNAPSHOT -> "globe";
            case OPEN_ANSWERS -> "message-circle";
            case REPORT -> "newspaper";
            case null, default -> "file-text";
        };
    }

    private static String name(Area area) {
        String kind = area.getKind() == null || area.getKind().getKey() == null ? "" : area.getKind().getKey();
        return switch (kind) {
            case "district", "city-district", "former-district" -> "district";
            case "municipality", "locality" -> "municipality";
            default -> "map";
        };
    }

    /** The term that says what kind of thing an object is; {@code null} when its class says it. */
    static Term kind(EObject object) {
        return switch (object) {
            case Area area -> area.getKind();
            case Facility facility -> facility.getType();
            case Organisation organisation -> organisation.getType();
            case AdministrativeUnit unit -> unit.getRank();
            case Body body -> body.getType();
            default -> null;
        };
    }
}
