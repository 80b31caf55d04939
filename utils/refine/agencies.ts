/** News agencies, as bylines and end notes abbreviate them. */
export const agencies = new Set(
  'reuters ap afp dpa apa sda ats efe ansa adnkronos agi afx epd kna sid tass ria rian interfax xinhua kyodo jiji yonhap bloomberg belga lusa anp ntb tt ritzau stt pap ctk mti tanjug anadolu aa upi aap pti ani ians irna press associated europa agency agence presse france canadian dow jones cnn wire wires newswire tns 연합뉴스 뉴시스 뉴스1 共同 時事 新华社 新華社 中新社 中央社 رويترز тасс риа интерфакс'.split(
    ' ',
  ),
)
