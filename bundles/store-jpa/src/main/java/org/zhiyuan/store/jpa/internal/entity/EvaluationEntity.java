package org.zhiyuan.store.jpa.internal.entity;

import javax.persistence.Entity;
import javax.persistence.Table;

/** The evaluation of a year; its id is the year. */
@Entity
@Table(name = "evaluations")
public class EvaluationEntity extends AggregateEntity {}
