package org.zhiyuan.duty;

/** How far a petition is, as its changes say for the officials' tasks, R93. */
public enum PetitionState {
    RAISED,
    ANSWERED
}
