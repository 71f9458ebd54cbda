package vn.sokhi.law;

import java.time.LocalDate;

/// A value, the first day it has force, the text that gives it force, and how sure we are of that text.
public record InForce<T>(T value, LocalDate from, Citation source, Standing standing) {}
