package org.zhiyuan.activity;

/** A section of the national economy (国民经济行业门类), GB/T 4754-2017, A to T. */
public enum Industry {
    A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T
}
