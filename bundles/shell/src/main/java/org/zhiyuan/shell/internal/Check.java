package org.zhiyuan.shell.internal;

import org.zhiyuan.core.Text;

/** One thing looked at by {@code zhiyuan:status}: what, whether it is well, and what was found. */
record Check(boolean well, Text what, Text found) {}
