# SPDX-License-Identifier: CC0-1.0
# forms with a full stop that doesn't end the sentence ; -
Mr. | Mrs. | Ms. | Dr. | Prof. | St. | Sr. | Jr. | Rev. | Hon. | Gen. | Lt. | Lt. Gen. | Maj. | Maj. Gen. | Brig. | Col. | Lt. Col. | Capt. ; -
Cmdr. | Cdr. | Sgt. | Cpl. | Adm. | Sen. | Rep. | Gov. | Pres. | Supt. | Insp. | Smt. | Sh. | Pt. | Messrs. | Mt. | Ft. ; -
Jan. | Feb. | Mar. | Apr. | Jun. | Jul. | Aug. | Sep. | Sept. | Oct. | Nov. | Dec. | Mon. | Tue. | Tues. | Wed. | Weds. | Thu. | Thur. | Thurs. | Fri. | Sat. | Sun. ; -
No. | Nos. | vs. | v. | i.e. | e.g. | etc. | viz. | cf. | al. | et al. | ca. | c. | approx. | fig. | vol. | ed. | eds. | p. | pp. | art. | sec. ; -
ch. | dept. | govt. | univ. | assn. | ave. | rd. | tel. | ext. | min. | max. | hr. | hrs. | yr. | yrs. | Rs. | lb. | oz. | km. | sq. ; -
U.S. | U.S.A. | U.K. | U.N. | U.P. | M.P. | E.U. | U.A.E. | U.S.S.R. | D.C. | Washington D.C. | a.m. | p.m. | A.D. | B.C. | B.C.E. | C.E. | Inc. ; -
Ltd. | Co. | Corp. | Pvt. | Bros. | Ph.D. | M.A. | B.A. | M.D. | LL.B. ; -
A. | B. | D. | E. | F. | G. | H. | J. | K. | L. | M. | N. | O. | Q. | R. | S. | T. | U. | W. | X. | Y. | Z. ; -
