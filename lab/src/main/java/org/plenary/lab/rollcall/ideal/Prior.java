package org.plenary.lab.rollcall.ideal;

/// What is believed of places before the votes: how the sums over votes become means and variances of places.
///
/// For each place the votes give a precision and a weighted sum; without a prior its mean would be sum/precision.
interface Prior {
    /// Puts means and variances of all places into `state`, from 0 and from `places` on.
    void apply(double[] precision, double[] sum, double[] state);

    /// Every place by itself, normal with mean 0 and variance 1.
    static Prior standard() {
        return (precision, sum, state) -> {
            int places = precision.length;
            for (int place = 0; place < places; place++) {
                double all = 1 + precision[place];
                state[place] = sum[place] / all;
                state[places + place] = 1 / all;
            }
        };
    }

    /// Each voter's places of successive periods walk at random: normal steps of the variance given, from a first
    /// place with mean 0 and variance 1 (A. D. Martin and K. M. Quinn, Political Analysis 10, 2002). Means and
    /// variances are those of the Kalman smoother.
    static Prior walk(int periods, double stepVariance) { return new RandomWalk(periods, stepVariance); }
}
