// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability;

import java.io.IOException;

/**
 * Answers travel-time questions over networks it was built with. Implementations are safe for use by several threads.
 */
public interface TravelTimeEngine {
    /**
     * Computes all answers, or none.
     *
     * @param request  the question
     * @param progress is told how far the work is, and can cancel it
     * @return the answers
     * @throws ReachabilityInputException                 if the request does not fit the networks, such as public
     *                                                    transport on a day the timetable does not cover
     * @throws IOException                                if reading fails
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    ReachabilityResult compute(ReachabilityRequest request, ReachabilityProgress progress) throws IOException;
}
