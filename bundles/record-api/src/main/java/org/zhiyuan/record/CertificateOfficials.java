package org.zhiyuan.record;

/**
 * Who answers for a certificate (出具单位信息), R9, and signs it: the issuing body's head (负责人) and who handled it (经办人), with the office's
 * phone; null where not stated, which leaves its line to be filled in by hand.
 */
public record CertificateOfficials(String head, String handler, String contact) {}
