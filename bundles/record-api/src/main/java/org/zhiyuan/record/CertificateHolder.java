package org.zhiyuan.record;

import org.zhiyuan.identity.IdNumber;
import org.zhiyuan.identity.IdType;

/**
 * Who a certificate is about (身份信息), R9, as on the day of issue.
 *
 * @param idNumber shown masked only, R87
 * @param volunteerNumber of the national system (志愿者编号), null until it has given one
 */
public record CertificateHolder(IdType idType, IdNumber idNumber, String volunteerNumber) {}
