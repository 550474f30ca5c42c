package org.zhiyuan.expert;

import java.time.LocalDate;

/** An admitted expert's file (建档备案), R77: its number and the day it was opened. */
public record Filing(String number, LocalDate filedOn) {}
