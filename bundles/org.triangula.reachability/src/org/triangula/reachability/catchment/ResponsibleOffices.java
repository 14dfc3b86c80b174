// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.catchment;

import java.util.List;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.TravelStatus;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.search.AnswerSink;
import org.triangula.reachability.search.AssignedFacilities;
import org.triangula.reachability.search.LinkedFacilities;
import org.triangula.reachability.search.PreparedAnalysis;
import org.triangula.reachability.search.Question;

/**
 * The question for the office that is responsible for the area people live in. Of several responsible offices the one
 * that is nearest in time counts.
 *
 * @param catchments who may use which office
 * @param sink       where the answers go
 */
public record ResponsibleOffices(Catchments catchments, AnswerSink sink) implements Question {

    @Override
    public List<String> types() {
        return catchments.types();
    }

    @Override
    public TravelTimes answer(PreparedAnalysis prepared, LinkedFacilities facilities, String type,
            ReachabilityProgress progress) {
        return answer(prepared, facilities, catchments, type, progress);
    }

    /**
     * Answers for one type.
     *
     * @param prepared   networks with the origins of the catchments
     * @param facilities the facilities of the catchments, linked for the mode in question
     * @param type       a facility type of {@link Catchments#types()}
     * @return the table; {@link TravelStatus#NO_OFFICE} where nobody is responsible for a place that has a street
     */
    public static TravelTimes answer(PreparedAnalysis prepared, LinkedFacilities facilities, Catchments catchments,
            String type, ReachabilityProgress progress) {
        return new AssignedFacilities(prepared, facilities).nearest(type, catchments.areaOf(),
                catchments.allowed(type), TravelStatus.NO_OFFICE, progress);
    }
}
