// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.triangula.core.progress.Progress;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.TravelMode;

/**
 * Makes one true share of the whole work from the shares of its stages. The weights are about the times that the stages
 * take for a district with its timetable.
 */
public final class StageProgress implements ReachabilityProgress {

    private final Progress whole;
    private final Map<String, double[]> stages = new LinkedHashMap<>();
    private double shown;

    /**
     * Creates it.
     *
     * @param whole told about the whole work
     * @param modes the modes that will be computed
     */
    public StageProgress(Progress whole, List<TravelMode> modes) {
        this.whole = whole;
        Map<String, Double> weights = new LinkedHashMap<>();
        if (modes.contains(TravelMode.TRANSIT)) {
            weights.put("Reading the timetable", 2.0);
        }
        weights.put("Reading streets", 3.0);
        weights.put("Linking streets", 1.0);
        for (TravelMode mode : modes) {
            if (mode == TravelMode.TRANSIT) {
                weights.put("Walks to stops", 2.0);
                weights.put("Travel times by public transport", 4.0);
            } else {
                weights.put("Travel times by " + mode.key(), 2.0);
            }
        }
        weights.put("Writing results", 0.5);
        double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        double start = 0;
        for (Map.Entry<String, Double> entry : weights.entrySet()) {
            double end = start + entry.getValue() / sum;
            stages.put(entry.getKey(), new double[] {start, end});
            start = end;
        }
    }

    @Override
    public synchronized void report(String task, double share) {
        double[] stage = stages.get(task);
        if (stage != null) {
            shown = Math.max(shown, stage[0] + Math.clamp(share, 0, 1) * (stage[1] - stage[0]));
        }
        whole.report(Messages.stage(task), shown);
    }

    @Override
    public boolean isCancelled() {
        return whole.isCancelled();
    }
}
