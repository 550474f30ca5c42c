package org.zhiyuan.record;

import java.time.LocalDate;

/** One training on a certificate: day, what about, who held it, minutes. */
public record CertificateTraining(TrainingId training, LocalDate date, String content, String organiser, int minutes) {}
