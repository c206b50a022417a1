package org.plenary.lab.rollcall.ideal;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;

/// Reaches the fixed point of a step in fewer steps: Anderson's acceleration (D. G. Anderson 1965; H. F. Walker and P.
/// Ni, SIAM Journal on Numerical Analysis 49, 2011). Where a combination does worse, it begins afresh with a
/// plain step, so it ends where plain steps would end.
final class Acceleration {
    private static final int MEMORY = 8;
    private static final double RIDGE = 1e-12;
    private static final double WORSE = 1.5;

    private final int size;
    private final double[][] residuals = new double[MEMORY][];
    private final double[][] results = new double[MEMORY][];
    private double[] lastResidual;
    private double[] lastResult;
    private double lastNorm = Double.POSITIVE_INFINITY;
    private int kept;

    Acceleration(int size) { this.size = size; }

    /// Forgets earlier steps.
    void beginAfresh() {
        kept = 0;
        lastResidual = null;
        lastNorm = Double.POSITIVE_INFINITY;
    }

    /// The next state, from a state and what the step made of it.
    double[] next(double[] state, double[] result) {
        var residual = new double[size];
        for (int i = 0; i < size; i++) residual[i] = result[i] - state[i];
        double norm = Math.sqrt(dot(residual, residual));
        if (norm > WORSE * lastNorm) kept = 0;
        else if (lastResidual != null) remember(residual, result);
        lastResidual = residual;
        lastResult = result.clone();
        lastNorm = norm;
        return kept == 0 ? result.clone() : combined(residual, result);
    }

    private void remember(double[] residual, double[] result) {
        int slot = kept % MEMORY;
        residuals[slot] = minus(residual, lastResidual);
        results[slot] = minus(result, lastResult);
        kept++;
    }

    /// Directions are taken in units of their own length: near the end all are short.
    private double[] combined(double[] residual, double[] result) {
        int used = Math.min(kept, MEMORY);
        var products = new double[used][used];
        var lengths = new double[used];
        var right = new double[used];
        for (int i = 0; i < used; i++) {
            lengths[i] = Math.sqrt(dot(residuals[i], residuals[i]));
            right[i] = dot(residuals[i], residual) / lengths[i];
            for (int j = 0; j < i; j++) {
                products[i][j] = products[j][i] = dot(residuals[i], residuals[j]) / (lengths[i] * lengths[j]);
            }
            products[i][i] = 1 + RIDGE;
        }
        var next = result.clone();
        try {
            var weights = new CholeskyDecomposition(new Array2DRowRealMatrix(products, false)).getSolver()
                    .solve(new ArrayRealVector(right, false));
            for (int i = 0; i < used; i++) {
                double weight = weights.getEntry(i) / lengths[i];
                for (int k = 0; k < size; k++) next[k] -= weight * results[i][k];
            }
        } catch (MathIllegalArgumentException dependent) {
            kept = 0; // the directions have become one and the same: go on plainly
            return result.clone();
        }
        return next;
    }

    private static double[] minus(double[] one, double[] other) {
        var difference = new double[one.length];
        for (int i = 0; i < one.length; i++) difference[i] = one[i] - other[i];
        return difference;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) sum += one[i] * other[i];
        return sum;
    }
}
